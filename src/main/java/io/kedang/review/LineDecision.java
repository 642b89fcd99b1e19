package io.kedang.review;

/** What a manager made of a proposal. The names are stored. */
public enum LineDecision {
    /** The customer gets the proposed grade. */
    ACCEPTED,
    /** A grade against the rules, which still stands, is left as it is. */
    KEPT,
    /** The customer gets another grade than proposed, up to a day. */
    OVERRIDDEN
}
