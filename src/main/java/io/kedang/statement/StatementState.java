package io.kedang.statement;

import java.util.List;

/** What became of a statement. The names are stored. */
public enum StatementState {
    /** The customer has not answered. */
    ISSUED,
    /** The customer objects, and finance has not settled it. */
    OBJECTED,
    /** The objection is settled; the customer has not confirmed. */
    SETTLED,
    CONFIRMED,
    /** A later one for the same month counts in its place. */
    REPLACED;

    /** Those about which something is still to be done. */
    public static final List<StatementState> WAITING = List.of(ISSUED, OBJECTED, SETTLED);

    public boolean awaitsAnswer() {
        return this == ISSUED || this == SETTLED;
    }
}
