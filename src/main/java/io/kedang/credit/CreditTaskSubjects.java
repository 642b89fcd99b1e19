package io.kedang.credit;

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

/** Steps of proposed limits and of shipments beyond the credit are about the customer's card. */
@Component
@Order(0)
class CreditTaskSubjects implements TaskSubjects {

    private static final Set<String> PROCESSES = Set.of("credit-limit", "over-limit");

    private final JdbcClient jdbc;

    CreditTaskSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean knows(String processKey) {
        return PROCESSES.contains(processKey);
    }

    @Override
    public TaskSubject describe(SubjectId subject) {
        return jdbc.sql("""
                        select c.id, c.name, c.team from card c where c.id = coalesce(
                            (select card_id from credit_proposal where id = :id),
                            (select card_id from credit_overrun where id = :id))""")
                .param("id", subject.value())
                .query((row, n) -> new TaskSubject(
                        row.getString("name"),
                        new TeamId(row.getObject("team", UUID.class)),
                        Optional.of(new CardId(row.getObject("id", UUID.class)))))
                .optional()
                .orElseThrow(CreditRefused::notFound);
    }
}
