package io.kedang.schedule;

import io.kedang.time.BusinessCalendar;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Falls due for all together on a working day of a month: each month, or the first of several. The months of a year
 * are counted from January, so that every two months is January, March, May and so on.
 *
 * @param months 1 to 24
 * @param workingDay 1 for the first working day of the month
 */
record MonthlyRhythm(int months, int workingDay, BusinessCalendar calendar) {

    private static final int MONTHS_A_YEAR = 12;

    /** The first day, this one or later, on which it falls due. */
    LocalDate from(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        while (!isTurn(month) || dayIn(month).isBefore(day)) {
            month = month.plusMonths(1);
        }
        return dayIn(month);
    }

    /** The latest day, this one or earlier, on which it fell due. */
    LocalDate upTo(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        while (!isTurn(month) || dayIn(month).isAfter(day)) {
            month = month.minusMonths(1);
        }
        return dayIn(month);
    }

    /** The first day after this one on which it falls due. */
    LocalDate after(LocalDate day) {
        return from(day.plusDays(1));
    }

    private boolean isTurn(YearMonth month) {
        return (month.getYear() * MONTHS_A_YEAR + month.getMonthValue() - 1) % months == 0;
    }

    private LocalDate dayIn(YearMonth month) {
        LocalDate first = calendar.plusWorkingDays(month.atDay(1), 0);
        return calendar.plusWorkingDays(first, workingDay - 1);
    }
}
