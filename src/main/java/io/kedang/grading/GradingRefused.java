package io.kedang.grading;

import io.kedang.shared.Refusal;

/** What grading refuses. */
public final class GradingRefused extends Refusal {

    private GradingRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    static GradingRefused noProposal() {
        return new GradingRefused(Kind.NOT_FOUND, "grading.refused.no-proposal");
    }

    static GradingRefused withoutReason() {
        return new GradingRefused(Kind.INVALID, "grading.refused.without-reason");
    }

    static GradingRefused reasonTooLong(int most) {
        return new GradingRefused(Kind.INVALID, "grading.refused.reason-too-long", most);
    }

    static GradingRefused until(int months) {
        return new GradingRefused(Kind.INVALID, "grading.refused.until", months);
    }
}
