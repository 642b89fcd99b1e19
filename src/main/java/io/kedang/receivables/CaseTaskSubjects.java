package io.kedang.receivables;

import io.kedang.shared.CardId;
import io.kedang.shared.SubjectId;
import io.kedang.shared.TeamId;
import io.kedang.worklist.TaskSubject;
import io.kedang.worklist.TaskSubjects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps of the follow-up are about the customer's card. */
@Component
@Order(0)
class CaseTaskSubjects implements TaskSubjects {

    private final JdbcClient jdbc;

    CaseTaskSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean knows(String processKey) {
        return processKey.equals("receivable-followup");
    }

    @Override
    public TaskSubject describe(SubjectId subject) {
        return jdbc.sql("""
                        select c.id, c.name, c.team from card c join receivables_case r on r.card_id = c.id
                        where r.id = ?""")
                .param(subject.value())
                .query((row, n) -> new TaskSubject(
                        row.getString("name"),
                        new TeamId(row.getObject("team", UUID.class)),
                        Optional.of(new CardId(row.getObject("id", UUID.class)))))
                .optional()
                .orElseThrow(ReceivablesRefused::notFound);
    }
}
