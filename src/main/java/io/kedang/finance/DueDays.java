package io.kedang.finance;

import java.time.LocalDate;

/** The days on which something falls due, the first and the last included. */
public record DueDays(LocalDate from, LocalDate to) {

    private static final int A_WEEK = 7;

    /** Today and the six days after it. */
    public static DueDays week(LocalDate today) {
        return new DueDays(today, today.plusDays(A_WEEK - 1));
    }
}
