package io.kedang.time;

import java.time.YearMonth;
import java.util.List;

/**
 * A year of the business calendar.
 *
 * @param days that do not follow the week, in order
 * @param months the twelve, each with its number of working days
 */
public record CalendarYear(int year, List<CalendarDay> days, List<Month> months) {

    public CalendarYear {
        days = List.copyOf(days);
        months = List.copyOf(months);
    }

    /** @param workingDays how many of its days are worked */
    public record Month(YearMonth month, int workingDays) {}

    public int workingDays() {
        return months.stream().mapToInt(Month::workingDays).sum();
    }

    public boolean hasPrevious() {
        return CalendarRules.holds(year - 1);
    }

    public boolean hasNext() {
        return CalendarRules.holds(year + 1);
    }
}
