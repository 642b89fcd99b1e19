package io.kedang.review;

import java.util.Locale;

/** What stands out about a customer in a review, the weightiest first. */
public enum LineKind {
    /** Bought in the year before and no more. */
    LOST,
    SHRINKING,
    /** The risk is high, or higher than it was. */
    RISK,
    GROWING,
    /** Was put under further observation by the review before. */
    OBSERVED,
    /** Another grade is proposed. */
    CHANGED,
    /** Graded for the first time. */
    FIRST,
    /** Nothing: the grade stays as it is. */
    UNCHANGED;

    /** Whether all of them may be accepted by one action: nothing about them asks for a look at each. */
    public boolean isAcceptedTogether() {
        return this == FIRST || this == UNCHANGED;
    }

    /** As in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "review.kind." + word();
    }
}
