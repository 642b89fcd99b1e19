package io.kedang.time.web;

import io.kedang.page.Problem;
import io.kedang.time.CalendarDay;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A day as it is typed. */
record CalendarForm(
        @Nullable String day,
        @Nullable String working,
        @Nullable String name) {

    static final CalendarForm EMPTY = new CalendarForm("", "false", "");

    /** What keeps it from being a day at all; what the calendar thinks of the day comes later. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        try {
            LocalDate.parse(typed(day));
        } catch (DateTimeParseException e) {
            problems.add(Problem.of("day", "time.problem.day"));
        }
        if (typed(name).isEmpty()) {
            problems.add(Problem.of("name", "time.problem.no-name"));
        }
        return problems;
    }

    CalendarDay toDay() {
        return new CalendarDay(LocalDate.parse(typed(day)), Boolean.parseBoolean(typed(working)), typed(name));
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
