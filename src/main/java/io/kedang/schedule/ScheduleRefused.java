package io.kedang.schedule;

import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import java.util.List;

/** The intervals cannot be so. */
public final class ScheduleRefused extends Refusal {

    private final transient List<Problem> problems;

    private ScheduleRefused(Kind kind, String messageKey, List<Problem> problems) {
        super(kind, messageKey);
        this.problems = problems;
    }

    /** What is wrong with what was typed; empty when it is something else that is refused. */
    public List<Problem> problems() {
        return problems;
    }

    static ScheduleRefused removedMeanwhile() {
        return new ScheduleRefused(Kind.CONFLICT, "schedule.refused.removed", List.of());
    }

    static ScheduleRefused invalid(List<Problem> problems) {
        return new ScheduleRefused(Kind.INVALID, "schedule.refused.invalid", List.copyOf(problems));
    }
}
