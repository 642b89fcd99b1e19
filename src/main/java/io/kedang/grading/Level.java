package io.kedang.grading;

/** How much attention a customer gets: K the key customers, D those who do not buy (source: 002, 820 KABCD). The letter is the name in every language. */
public enum Level {
    K,
    A,
    B,
    C,
    D
}
