package io.kedang.statement;

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

/** The step of an objection is about the customer's card. */
@Component
@Order(0)
class ObjectionTaskSubjects implements TaskSubjects {

    private final JdbcClient jdbc;

    ObjectionTaskSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean knows(String processKey) {
        return processKey.equals("statement-objection");
    }

    @Override
    public TaskSubject describe(SubjectId subject) {
        return jdbc.sql("""
                        select c.id, c.name, c.team from statement_objection o
                        join statement s on s.id = o.statement join card c on c.id = s.card_id where o.id = ?""")
                .param(subject.value())
                .query((row, n) -> new TaskSubject(
                        row.getString("name"),
                        new TeamId(row.getObject("team", UUID.class)),
                        Optional.of(new CardId(row.getObject("id", UUID.class)))))
                .optional()
                .orElseThrow(StatementRefused::notFound);
    }
}
