package io.kedang.worklist;

import java.util.Locale;

/** Which due dates are asked for. */
public enum DueFilter {
    ANY,
    OVERDUE,
    TODAY,
    /** From today to Sunday. */
    WEEK;

    /** As in the address and in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
