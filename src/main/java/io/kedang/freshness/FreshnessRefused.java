package io.kedang.freshness;

import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import java.util.List;

/** A confirmation, or another period, that the business refuses. */
public final class FreshnessRefused extends Refusal {

    private final transient List<Problem> problems;

    private FreshnessRefused(Kind kind, String messageKey, List<Problem> problems) {
        super(kind, messageKey);
        this.problems = problems;
    }

    /** What is wrong with what was typed; empty when it is something else that is refused. */
    public List<Problem> problems() {
        return problems;
    }

    static FreshnessRefused notYours() {
        return new FreshnessRefused(Kind.FORBIDDEN, "freshness.refused.not-yours", List.of());
    }

    static FreshnessRefused notArchived() {
        return new FreshnessRefused(Kind.CONFLICT, "freshness.refused.not-archived", List.of());
    }

    static FreshnessRefused changedMeanwhile() {
        return new FreshnessRefused(Kind.CONFLICT, "freshness.refused.changed", List.of());
    }

    public static FreshnessRefused invalid(List<Problem> problems) {
        return new FreshnessRefused(Kind.INVALID, "freshness.refused.invalid", List.copyOf(problems));
    }
}
