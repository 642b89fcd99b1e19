package io.kedang.card;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to cards, and what reviewers remarked. Only ever added to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CardHistory {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;

    CardHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CardId card, CardEvent event) {
        jdbc.sql("insert into card_event (card_id, what, revision, actor, acted_by, reason, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        card.value(),
                        event.what().name(),
                        event.revision(),
                        event.actor().value(),
                        event.deputy().map(EmployeeId::value).orElse(null),
                        event.reason().orElse(null),
                        Timestamp.from(event.at()))
                .update();
    }

    /** The latest events, newest first, at most 500. */
    public List<CardEvent> of(CardId card) {
        return jdbc.sql("select * from card_event where card_id = ? order by id desc limit " + LONGEST)
                .param(card.value())
                .query((row, n) -> new CardEvent(
                        Happening.valueOf(row.getString("what")),
                        row.getInt("revision"),
                        new EmployeeId(row.getObject("actor", UUID.class)),
                        Optional.ofNullable(row.getObject("acted_by", UUID.class))
                                .map(EmployeeId::new),
                        Optional.ofNullable(row.getString("reason")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    void remark(CardId card, int revision, List<Remark> remarks, EmployeeId by, Instant now) {
        for (Remark remark : remarks) {
            jdbc.sql("""
                            insert into card_remark (card_id, revision, path, remark, made_by, made_at)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(card.value(), revision, remark.path(), remark.text(), by.value(), Timestamp.from(now))
                    .update();
        }
    }

    /** The remarks on a revision, the latest where a field was remarked on twice. */
    public List<Remark> remarks(CardId card, int revision) {
        return jdbc.sql("""
                        select distinct on (path) path, remark from card_remark
                        where card_id = ? and revision = ? order by path, made_at desc""")
                .params(card.value(), revision)
                .query((row, n) -> new Remark(row.getString("path"), row.getString("remark")))
                .list();
    }
}
