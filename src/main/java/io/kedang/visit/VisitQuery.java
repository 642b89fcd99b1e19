package io.kedang.visit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page of a list of visits.
 *
 * @param period when they were handed in; for visits that wait it does not count
 * @param atMost only those with this satisfaction or less
 * @param complained only those with a complaint
 * @param after where the page before ended
 */
public record VisitQuery(
        VisitView view, Period period, Optional<Integer> atMost, boolean complained, Optional<VisitCursor> after) {

    /** Days, both included. */
    public record Period(LocalDate from, LocalDate to) {

        private static final int MONTHS = 3;

        /** The three months up to the day. */
        public static Period upTo(LocalDate day) {
            return new Period(day.minusMonths(MONTHS), day);
        }
    }
}
