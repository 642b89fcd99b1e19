package io.kedang.grading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The review that a proposal belongs to, named by the day on which its figures are taken.
 *
 * @param day in the company's zone
 */
public record ReviewPeriod(LocalDate day) implements Comparable<ReviewPeriod> {

    /** The period that a text stands for; empty when it stands for none. */
    public static Optional<ReviewPeriod> of(String text) {
        try {
            return Optional.of(new ReviewPeriod(LocalDate.parse(text)));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    /** The last whole calendar year. */
    public int lastYear() {
        return day.getYear() - 1;
    }

    public String text() {
        return day.toString();
    }

    @Override
    public int compareTo(ReviewPeriod other) {
        return day.compareTo(other.day);
    }

    @Override
    public String toString() {
        return text();
    }
}
