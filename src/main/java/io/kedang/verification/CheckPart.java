package io.kedang.verification;

import java.util.Locale;

/** Parts of the list of a check. */
public enum CheckPart {
    OPEN("r.answer is null"),
    DONE("r.answer is not null"),
    LOST("r.answer = 'LOST'"),
    ALL("true");

    private final String condition;

    CheckPart(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** As in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
