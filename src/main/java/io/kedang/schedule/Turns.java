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
        return new MonthlyRhythm(months, workingDay(kind), calendar);
    }

    /** Of each interval from one month on, as a parameter of SQL. */
    String[] each(ScheduleKind kind, BiFunction<MonthlyRhythm, LocalDate, LocalDate> turn, LocalDate day) {
        int workingDay = workingDay(kind);
        return IntStream.rangeClosed(1, Interval.LONGEST)
                .mapToObj(months -> new MonthlyRhythm(months, workingDay, calendar))
                .map(rhythm -> turn.apply(rhythm, day).toString())
                .toArray(String[]::new);
    }

    private int workingDay(ScheduleKind kind) {
        return jdbc.sql("select working_day from schedule_kind where kind = ?")
                .param(kind.name())
                .query(Integer.class)
                .single();
    }
}
