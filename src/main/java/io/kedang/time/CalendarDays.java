package io.kedang.time;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the days that do not follow the week. */
@Component
class CalendarDays {

    private final JdbcClient jdbc;

    CalendarDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long version() {
        return jdbc.sql("select version from calendar_version")
                .query(Long.class)
                .single();
    }

    /** Changes of the calendar come one after the other. */
    void lock() {
        jdbc.sql("update calendar_version set version = version + 1").update();
    }

    List<CalendarDay> all() {
        return between(LocalDate.of(CalendarRules.FIRST_YEAR, 1, 1), LocalDate.of(CalendarRules.LAST_YEAR, 12, 31));
    }

    List<CalendarDay> of(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    boolean has(LocalDate day) {
        return !between(day, day).isEmpty();
    }

    void add(CalendarDay day) {
        jdbc.sql("insert into calendar_day (day, working, name) values (?, ?, ?)")
                .params(day.day(), day.working(), day.name())
                .update();
    }

    /** @return whether it was there */
    boolean remove(LocalDate day) {
        return jdbc.sql("delete from calendar_day where day = ?").param(day).update() == 1;
    }

    private List<CalendarDay> between(LocalDate first, LocalDate last) {
        return jdbc.sql("select day, working, name from calendar_day where day between ? and ? order by day")
                .params(first, last)
                .query(CalendarDay.class)
                .list();
    }
}
