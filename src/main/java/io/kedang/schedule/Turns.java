package io.kedang.schedule;

import io.kedang.time.BusinessCalendar;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When kinds that go with the calendar fall due, for each interval that there may be. */
@Component
class Turns {

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    Turns(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** As it is set now, for subjects with this interval. */
    MonthlyRhythm of(ScheduleKind kind, int months) {
        return rhythm(months, workingDay(kind));
    }

    MonthlyRhythm rhythm(int months, int workingDay) {
        return new MonthlyRhythm(months, workingDay, calendar);
    }

    /** Of each interval from one month on, as a parameter of SQL. */
    String[] each(ScheduleKind kind, BiFunction<MonthlyRhythm, LocalDate, LocalDate> turn, LocalDate day) {
        int workingDay = workingDay(kind);
        return IntStream.rangeClosed(1, Interval.LONGEST)
                .mapToObj(months -> rhythm(months, workingDay))
                .map(rhythm -> turn.apply(rhythm, day).toString())
                .toArray(String[]::new);
    }

    /** Of the month, as it is set; means nothing for kinds that are spread. */
    int workingDay(ScheduleKind kind) {
        return jdbc.sql("select working_day from schedule_kind where kind = ?")
                .param(kind.name())
                .query(Integer.class)
                .single();
    }
}
