package io.kedang.time;

import io.kedang.shared.Remembered;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar of the table {@code calendar_day}, kept in memory: some thirty rows a year, asked for by every task. */
@Component
class JdbcBusinessCalendar implements BusinessCalendar {

    private final JdbcClient jdbc;
    private final Remembered<WorkingDays> days;

    JdbcBusinessCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.days = new Remembered<>(this::version, this::load);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return days.get().isWorkingDay(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int count) {
        return days.get().plusWorkingDays(from, count);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return days.get().workingDaysBetween(from, to);
    }

    void forget() {
        days.forget();
    }

    private long version() {
        return jdbc.sql("select version from calendar_version")
                .query(Long.class)
                .single();
    }

    private WorkingDays load() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        jdbc.sql("select day, working from calendar_day").query(row -> {
            exceptions.put(row.getObject("day", LocalDate.class), row.getBoolean("working"));
        });
        return new WorkingDays(exceptions);
    }
}
