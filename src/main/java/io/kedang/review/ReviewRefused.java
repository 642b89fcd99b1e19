package io.kedang.review;

import io.kedang.shared.Refusal;

/** What the comprehensive review refuses. */
public final class ReviewRefused extends Refusal {

    private ReviewRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    /** Unknown, or of another's team. */
    public static ReviewRefused notFound() {
        return new ReviewRefused(Kind.NOT_FOUND, "review.refused.not-found");
    }

    /** The review is another team's. */
    static ReviewRefused notYourTeam() {
        return new ReviewRefused(Kind.FORBIDDEN, "review.refused.not-your-team");
    }

    /** The review is past the step. */
    static ReviewRefused notInThisState() {
        return new ReviewRefused(Kind.CONFLICT, "review.refused.not-in-this-state");
    }

    /** What must be said with a decision is missing. */
    static ReviewRefused incomplete() {
        return new ReviewRefused(Kind.INVALID, "review.refused.incomplete");
    }
}
