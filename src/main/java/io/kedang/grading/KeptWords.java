package io.kedang.grading;

import io.kedang.access.Actor;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that are kept up about customers, in a table of those that hold and another of all that were said. */
final class KeptWords {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final String table;
    private final String word;
    private final String note;

    /**
     * @param table whose history is in another of the same name with {@code _event}
     * @param word column of the word
     * @param note column of what belongs to it
     */
    KeptWords(JdbcClient jdbc, String table, String word, String note) {
        this.jdbc = jdbc;
        this.table = table;
        this.word = word;
        this.note = note;
    }

    Optional<Kept> of(CardId card) {
        return jdbc.sql("select %s as word, %s as note, kept_by, deputy, since as at from %s where card_id = :card"
                        .formatted(word, note, table))
                .param("card", card.value())
                .query((row, n) -> kept(row))
                .optional();
    }

    /** The newest first. */
    List<Kept> history(CardId card) {
        return jdbc.sql("""
                        select %s as word, %s as note, kept_by, deputy, at from %s_event where card_id = :card
                        order by id desc limit %d""".formatted(word, note, table, SHOWN))
                .param("card", card.value())
                .query((row, n) -> kept(row))
                .list();
    }

    void keep(CardId card, String said, String with, Actor actor, Instant now) {
        write(
                "insert into %1$s (card_id, %2$s, %3$s, kept_by, deputy, since) values (:card, :word, :note, :by, :deputy, :now)"
                        + " on conflict (card_id) do update set %2$s = excluded.%2$s, %3$s = excluded.%3$s,"
                        + " kept_by = excluded.kept_by, deputy = excluded.deputy, since = excluded.since",
                card, said, with, actor, now);
        write(
                "insert into %1$s_event (card_id, %2$s, %3$s, kept_by, deputy, at)"
                        + " values (:card, :word, :note, :by, :deputy, :now)",
                card, said, with, actor, now);
    }

    private void write(String sql, CardId card, String said, String with, Actor actor, Instant now) {
        jdbc.sql(sql.formatted(table, word, note))
                .param("card", card.value())
                .param("word", said)
                .param("note", with)
                .param("by", actor.id().value())
                .param("deputy", actor.by().map(EmployeeId::value).orElse(null))
                .param("now", Timestamp.from(now))
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getString("word"),
                row.getString("note"),
                new EmployeeId(row.getObject("kept_by", UUID.class)),
                Optional.ofNullable(row.getObject("deputy", UUID.class)).map(EmployeeId::new),
                row.getTimestamp("at").toInstant());
    }
}
