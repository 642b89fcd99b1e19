package io.kedang.incoming;

/** What became of a line of a bank statement. The name is stored. */
public enum BankLineState {
    /** To be decided by a person. */
    OPEN,
    /** A receipt of a customer in the ledger. */
    POSTED,
    /** No customer's payment, or posted otherwise. */
    ASIDE,
    /** Money that went out; nothing is to be decided. */
    PAID_OUT
}
