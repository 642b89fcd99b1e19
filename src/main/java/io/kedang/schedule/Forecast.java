package io.kedang.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * How many fall due when, if the intervals stay as they are and everything is done at once. What is done late falls due
 * later the next time.
 */
public final class Forecast {

    private static final int MONTHS = 12;
    private static final int WEEKS = 13;

    /** A week or a month. @param first its first day @param counts how many fall due in it */
    public record Span(LocalDate first, Map<ScheduleKind, Long> counts) {

        public long of(ScheduleKind kind) {
            return counts.getOrDefault(kind, 0L);
        }
    }

    private final LocalDate today;
    private final LocalDate end;
    private final Map<ScheduleKind, Long> waiting = new EnumMap<>(ScheduleKind.class);
    private final Map<LocalDate, Map<ScheduleKind, Long>> days = new TreeMap<>();

    Forecast(LocalDate today) {
        this.today = today;
        this.end = end(today);
    }

    /** The last day that is looked at. */
    static LocalDate end(LocalDate today) {
        return today.withDayOfMonth(1).plusMonths(MONTHS).minusDays(1);
    }

    /** @param again the day after a day on which it falls due again with an interval in months */
    void add(ScheduleKind kind, DueGroup group, BiFunction<LocalDate, Integer, LocalDate> again) {
        LocalDate day = group.nextDue();
        if (!day.isAfter(today)) {
            waiting.merge(kind, group.subjects(), Long::sum);
            day = again.apply(today, group.months());
        }
        while (!day.isAfter(end)) {
            days.computeIfAbsent(day, none -> new EnumMap<>(ScheduleKind.class))
                    .merge(kind, group.subjects(), Long::sum);
            day = again.apply(day, group.months());
        }
    }

    /** What has fallen due and is begun by the next run. */
    public Map<ScheduleKind, Long> waiting() {
        return waiting;
    }

    /** This month and the eleven that follow. */
    public List<Span> months() {
        LocalDate first = today.withDayOfMonth(1);
        List<Span> spans = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            spans.add(span(first.plusMonths(month), first.plusMonths(month + 1L)));
        }
        return spans;
    }

    /** This week, from Monday on, and those that follow: a quarter of a year. */
    public List<Span> weeks() {
        LocalDate first = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Span> spans = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            spans.add(span(first.plusWeeks(week), first.plusWeeks(week + 1L)));
        }
        return spans;
    }

    private Span span(LocalDate from, LocalDate before) {
        Map<ScheduleKind, Long> counts = new EnumMap<>(ScheduleKind.class);
        days.forEach((day, due) -> {
            if (!day.isBefore(from) && day.isBefore(before)) {
                due.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
            }
        });
        return new Span(from, counts);
    }
}
