package io.kedang.visit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as browsers send them. */
final class Days {

    private Days() {}

    /** A day of a year that people and the database know; empty for anything else. */
    static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() < 3000);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
