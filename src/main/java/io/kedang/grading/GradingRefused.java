package io.kedang.grading;

import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import java.util.List;

/** What grading refuses. */
public final class GradingRefused extends Refusal {

    private final transient List<Problem> problems;

    private GradingRefused(Kind kind, String messageKey, Object... arguments) {
        this(kind, messageKey, List.of(), arguments);
    }

    private GradingRefused(Kind kind, String messageKey, List<Problem> problems, Object... arguments) {
        super(kind, messageKey, arguments);
        this.problems = problems;
    }

    /** What is wrong with what was typed; empty when it is something else that is refused. */
    public List<Problem> problems() {
        return problems;
    }

    /** Values of a form that are none. */
    public static GradingRefused invalid(List<Problem> problems) {
        return new GradingRefused(Kind.INVALID, "grading.refused.invalid", List.copyOf(problems));
    }

    static GradingRefused notYours() {
        return new GradingRefused(Kind.FORBIDDEN, "grading.refused.not-yours");
    }

    static GradingRefused notArchived() {
        return new GradingRefused(Kind.CONFLICT, "grading.refused.not-archived");
    }

    static GradingRefused changedMeanwhile() {
        return new GradingRefused(Kind.CONFLICT, "grading.refused.changed");
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
