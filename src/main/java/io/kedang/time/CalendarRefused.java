package io.kedang.time;

import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import java.util.List;

/** The calendar does not allow it. */
public final class CalendarRefused extends Refusal {

    private final transient List<Problem> problems;

    private CalendarRefused(Kind kind, String messageKey, List<Problem> problems) {
        super(kind, messageKey);
        this.problems = problems;
    }

    /** What is wrong with what was typed; empty when it is something else that is refused. */
    public List<Problem> problems() {
        return problems;
    }

    static CalendarRefused removedMeanwhile() {
        return new CalendarRefused(Kind.CONFLICT, "time.refused.removed", List.of());
    }

    static CalendarRefused invalid(List<Problem> problems) {
        return new CalendarRefused(Kind.INVALID, "time.refused.invalid", List.copyOf(problems));
    }
}
