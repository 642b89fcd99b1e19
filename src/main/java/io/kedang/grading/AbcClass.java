package io.kedang.grading;

/** What a customer buys, compared with all others: the few large ones, those between, the many small ones (source: 004). The letter is the name in every language. */
public enum AbcClass {
    A,
    B,
    C
}
