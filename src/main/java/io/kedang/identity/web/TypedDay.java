package io.kedang.identity.web;

import io.kedang.page.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** A day as browsers send it, such as 2026-03-15, of a year that a calendar has and the database keeps. */
final class TypedDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private TypedDay() {}

    /** @param problems takes what is wrong @return empty when something is */
    static Optional<LocalDate> read(String field, String typed, List<Problem> problems) {
        Optional<LocalDate> day =
                parsed(typed).filter(known -> known.getYear() >= FIRST_YEAR && known.getYear() <= LAST_YEAR);
        if (day.isEmpty()) {
            problems.add(Problem.of(field, "identity.day.missing"));
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
