package io.kedang.schedule;

import io.kedang.page.Problem;
import java.util.ArrayList;
import java.util.List;

/** What intervals must be like. Fields are named as in the form. */
final class IntervalRules {

    private static final int LATEST_WORKING_DAY = 10;

    private IntervalRules() {}

    static List<Problem> of(KindSetting setting) {
        List<Problem> problems = new ArrayList<>();
        ScheduleKind kind = setting.kind();
        if (!fits(kind, setting.months())) {
            problems.add(Problem.of(kind + "-months", "schedule.problem.months", kind.longest()));
        }
        if (!kind.isSpread() && (setting.workingDay() < 1 || setting.workingDay() > LATEST_WORKING_DAY)) {
            problems.add(Problem.of(kind + "-day", "schedule.problem.working-day", LATEST_WORKING_DAY));
        }
        return problems;
    }

    static List<Problem> of(OwnInterval interval) {
        List<Problem> problems = new ArrayList<>();
        ScheduleKind kind = interval.kind();
        if (interval.team().isEmpty() && interval.grade().isEmpty()) {
            problems.add(Problem.of("team", "schedule.problem.for-whom"));
        }
        if (interval.grade().isPresent() && !kind.isGraded()) {
            problems.add(Problem.of("grade", "schedule.problem.no-grade"));
        }
        if (interval.grade().filter(grade -> !Intervals.GRADES.contains(grade)).isPresent()) {
            problems.add(Problem.of("grade", "schedule.problem.unknown"));
        }
        if (!fits(kind, interval.months())) {
            problems.add(Problem.of("months", "schedule.problem.months", kind.longest()));
        }
        return problems;
    }

    private static boolean fits(ScheduleKind kind, int months) {
        return months >= 1 && months <= kind.longest();
    }
}
