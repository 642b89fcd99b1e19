package io.kedang.risk;

import io.kedang.shared.CardId;
import io.kedang.shared.SubjectId;
import io.kedang.shared.TeamId;
import io.kedang.worklist.TaskSubject;
import io.kedang.worklist.TaskSubjects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps of watches and of irregular visits are about the customer's card. */
@Component
@Order(0)
class WatchTaskSubjects implements TaskSubjects {

    private static final Set<String> PROCESSES = Set.of("risk-watch", "risk-visit");

    private final JdbcClient jdbc;

    WatchTaskSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean knows(String processKey) {
        return PROCESSES.contains(processKey);
    }

    @Override
    public TaskSubject describe(SubjectId subject) {
        return jdbc.sql("""
                        select c.id, c.name, c.team from card c join risk_watch w on w.card_id = c.id
                        where w.id = coalesce((select watch from risk_visit where id = :id), :id)""")
                .param("id", subject.value())
                .query((row, n) -> new TaskSubject(
                        row.getString("name"),
                        new TeamId(row.getObject("team", UUID.class)),
                        Optional.of(new CardId(row.getObject("id", UUID.class)))))
                .optional()
                .orElseThrow(RiskRefused::notFound);
    }
}
