package io.kedang.ledger;

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

/** Deciding a write-off is about the customer's card. */
@Component
@Order(0)
class WriteOffTaskSubjects implements TaskSubjects {

    private final JdbcClient jdbc;

    WriteOffTaskSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean knows(String processKey) {
        return processKey.equals("write-off");
    }

    @Override
    public TaskSubject describe(SubjectId subject) {
        return jdbc.sql("""
                        select c.id, c.name, c.team from card c join ledger_write_off w on w.card_id = c.id where w.id = ?""")
                .param(subject.value())
                .query((row, n) -> new TaskSubject(
                        row.getString("name"),
                        new TeamId(row.getObject("team", UUID.class)),
                        Optional.of(new CardId(row.getObject("id", UUID.class)))))
                .optional()
                .orElseThrow(LedgerRefused::noEntry);
    }
}
