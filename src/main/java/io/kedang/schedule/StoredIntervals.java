package io.kedang.schedule;

import io.kedang.shared.TeamId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredIntervals implements Intervals {

    private final JdbcClient jdbc;

    StoredIntervals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Interval of(ScheduleKind kind, Optional<TeamId> team, Optional<String> grade) {
        return jdbc.sql("select schedule_months(:kind, cast(:team as uuid), cast(:grade as text))")
                .param("kind", kind.name())
                .param("team", team.map(TeamId::value).orElse(null))
                .param("grade", grade.orElse(null))
                .query((row, number) -> new Interval(row.getInt(1)))
                .single();
    }
}
