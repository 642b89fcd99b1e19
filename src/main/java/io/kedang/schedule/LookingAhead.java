package io.kedang.schedule;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What falls due when: numbers only, read from the index of what falls due next. */
@Service
public class LookingAhead {

    private final JdbcClient jdbc;
    private final Turns turns;
    private final Access access;
    private final Clock clock;

    LookingAhead(JdbcClient jdbc, Turns turns, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.turns = turns;
        this.access = access;
        this.clock = clock;
    }

    /** The next twelve months. */
    @Transactional(readOnly = true)
    public Forecast forecast() {
        access.require(Permission.MANAGE_SETTINGS);
        LocalDate today = LocalDate.now(clock);
        Forecast forecast = new Forecast(today);
        for (ScheduleKind kind : ScheduleKind.values()) {
            int workingDay = turns.workingDay(kind);
            groups(kind, Forecast.end(today))
                    .forEach(group -> forecast.add(
                            kind,
                            group,
                            (day, months) -> kind.isSpread()
                                    ? new Interval(months).next(day)
                                    : turns.rhythm(months, workingDay).after(day)));
        }
        return forecast;
    }

    /** One for each day and interval: some hundreds, however many subjects there are. */
    private List<DueGroup> groups(ScheduleKind kind, LocalDate end) {
        return jdbc.sql("""
                        select next_due, months, count(*) as subjects from schedule_due
                        where kind = ? and next_due <= ? group by next_due, months""").params(kind.name(), end).query(DueGroup.class).list();
    }
}
