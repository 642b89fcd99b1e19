package io.kedang.worklist;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much is open in the whole company, for measuring; numbers only, so nobody needs to act. */
@Component
public class OpenWork {

    /** @param late how many of them are past their due time */
    public record Numbers(long open, long late) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Numbers now() {
        return jdbc.sql("""
                        select count(*) as open, count(*) filter (where due_at < :now) as late
                        from work_item where ended_at is null""")
                .param("now", WorkItems.at(clock.instant()))
                .query((row, number) -> new Numbers(row.getLong("open"), row.getLong("late")))
                .single();
    }
}
