package io.kedang.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The arithmetic of working days over a set of exceptions; knows no database. */
final class WorkingDays implements BusinessCalendar {

    private static final int MOST_DAYS = 10_000;

    private final Map<LocalDate, Boolean> exceptions;

    /** @param exceptions day to whether it is worked; what is missing follows the week */
    WorkingDays(Map<LocalDate, Boolean> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
    }

    static WorkingDays with(Collection<CalendarDay> exceptions) {
        return new WorkingDays(exceptions.stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::working)));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        Boolean worked = exceptions.get(day);
        return worked != null ? worked : isWeekday(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("working days must be 0 to " + MOST_DAYS + ", not " + days);
        }
        LocalDate day = from;
        for (int left = days; left > 0; left--) {
            day = workingDayFrom(day.plusDays(1));
        }
        return workingDayFrom(day);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -count(to, from) : count(from, to);
    }

    int in(YearMonth month) {
        return count(month.atDay(1).minusDays(1), month.atEndOfMonth());
    }

    private int count(LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private LocalDate workingDayFrom(LocalDate first) {
        LocalDate day = first;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }
}
