package io.kedang.ledger;

/** Where a write-off stands. */
public enum WriteOffState {
    /** A second person is to decide it. */
    ASKED,
    POSTED,
    REFUSED
}
