package io.kedang.verification.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A month, or a week that begins in it. What is none counts as the current month. @param monday null for a whole month */
record Span(YearMonth month, @Nullable LocalDate monday) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9998;

    static Span of(@Nullable String month, @Nullable String week, LocalDate today) {
        try {
            if (week != null && !week.isEmpty()) {
                return week(LocalDate.parse(week), today);
            }
            return month == null || month.isEmpty() ? month(today) : month(YearMonth.parse(month), today);
        } catch (DateTimeException none) {
            return month(today);
        }
    }

    private static Span month(LocalDate day) {
        return new Span(YearMonth.from(day), null);
    }

    private static Span month(YearMonth month, LocalDate today) {
        return isWithin(month.getYear()) ? new Span(month, null) : month(today);
    }

    private static Span week(LocalDate day, LocalDate today) {
        if (!isWithin(day.getYear())) {
            return month(today);
        }
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Span(YearMonth.from(monday), monday);
    }

    private static boolean isWithin(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    boolean isWeek() {
        return monday != null;
    }

    public String previous() {
        return monday == null ? href(month.minusMonths(1)) : href(monday.minusWeeks(1));
    }

    public String next() {
        return monday == null ? href(month.plusMonths(1)) : href(monday.plusWeeks(1));
    }

    public String asMonth() {
        return href(month);
    }

    /** The week of today in the current month, else the first that begins in the month. */
    String asWeek(LocalDate today) {
        LocalDate day = YearMonth.from(today).equals(month)
                ? today
                : month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return href(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    String page(String after) {
        return (monday == null ? href(month) : href(monday)) + "&after=" + after;
    }

    private static String href(YearMonth month) {
        return "/checks?month=" + month;
    }

    private static String href(LocalDate monday) {
        return "/checks?week=" + monday;
    }
}
