package io.kedang.grading;

/** What the credit assessment of a card comes to, in one word (资信评价). */
public enum CreditStanding {
    GOOD,
    FAIR,
    POOR,
    /** Nobody has said. */
    UNKNOWN;

    public String messageKey() {
        return "grading.standing." + name();
    }
}
