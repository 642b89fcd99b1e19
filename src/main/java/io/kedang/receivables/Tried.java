package io.kedang.receivables;

/** What came to nothing last, while the customer paid nothing. The names are stored, and stand in the decision table. */
public enum Tried {
    NONE,
    REMINDER,
    VISIT,
    MANAGER
}
