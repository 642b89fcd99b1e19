package io.kedang.ledger;

/** Whether a customer owes more or less by an entry. */
public enum Side {
    /** Owes more: goods shipped, fees. */
    DEBIT,
    /** Owes less: money received, goods returned, credit notes, what was written off. */
    CREDIT;

    public Side other() {
        return this == DEBIT ? CREDIT : DEBIT;
    }
}
