package io.kedang.receivables;

/** What became of a promise. The names are stored. */
public enum PromiseState {
    OPEN,
    /** So much was received in time. */
    KEPT,
    BROKEN,
    /** Nothing was owed any more before its day. */
    SETTLED,
    /** An instalment of a plan that was broken before its turn. */
    REPLACED
}
