package io.kedang.grading;

/** Which proposals of a review to look at. */
public enum ProposalFilter {
    ALL,
    /** Not decided yet. */
    OPEN,
    /** Open, and the grade would change, or would be the customer's first. */
    CHANGED,
    /** Fast growing, shrinking or lost, decided or not: the manager has to say why. */
    ASKING_WHY
}
