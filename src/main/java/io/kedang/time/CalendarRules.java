package io.kedang.time;

import io.kedang.page.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an entry of the calendar must be like. */
final class CalendarRules {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    private static final int LONGEST_NAME = 60;

    private CalendarRules() {}

    static List<Problem> of(CalendarDay day, boolean listed) {
        List<Problem> problems = new ArrayList<>();
        if (!holds(day.day().getYear())) {
            problems.add(Problem.of("day", "time.problem.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
        } else if (listed) {
            problems.add(Problem.of("day", "time.problem.listed"));
        } else if (day.working() && new WorkingDays(Map.of()).isWorkingDay(day.day())) {
            problems.add(Problem.of("day", "time.problem.already-working"));
        }
        if (day.name().isEmpty()) {
            problems.add(Problem.of("name", "time.problem.no-name"));
        } else if (day.name().length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "time.problem.name-long", LONGEST_NAME));
        }
        return problems;
    }

    static boolean holds(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
