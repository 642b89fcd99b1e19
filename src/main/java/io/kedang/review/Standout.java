package io.kedang.review;

import java.util.Locale;

/** What a report tells customers by. */
public enum Standout {
    IMPORTANT("l.important"),
    RISKY("l.risky"),
    SUDDEN("l.sudden"),
    LOST("l.place = " + LineKind.LOST.ordinal()),
    SHRINKING("l.place = " + LineKind.SHRINKING.ordinal()),
    GROWING("l.place = " + LineKind.GROWING.ordinal()),
    OBSERVED("l.observed_until is not null");

    private final String predicate;

    Standout(String predicate) {
        this.predicate = predicate;
    }

    /** SQL made of constants only. */
    String predicate() {
        return predicate;
    }

    public String messageKey() {
        return "review.report." + name().toLowerCase(Locale.ROOT);
    }
}
