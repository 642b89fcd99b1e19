package io.kedang.statement;

import io.kedang.shared.CardId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of runs. */
@Component
class MonthRuns {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    MonthRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when one for the month is open */
    boolean begin(StatementRunId id, YearMonth month, StatementDoer by, Instant at) {
        return jdbc.sql("""
                        insert into statement_run (id, month, begun_by, begun_deputy, begun_at, accounts)
                        values (:id, :month, :by, :deputy, :at,
                            (select count(*) from ledger_standing where lines > 0))
                        on conflict (month) where ended_at is null do nothing""")
                        .param("id", id.value())
                        .param("month", month.atDay(1))
                        .param("by", by.person().value())
                        .param("deputy", by.deputyOrNull())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Optional<MonthRun> find(StatementRunId id) {
        return jdbc.sql("select * from statement_run where id = ?")
                .param(id.value())
                .query(MonthRuns::read)
                .optional();
    }

    List<MonthRun> latest(int atMost) {
        return jdbc.sql("select * from statement_run order by begun_at desc limit ?")
                .param(atMost)
                .query(MonthRuns::read)
                .list();
    }

    /** The customers of a run whose statements could not be drawn up. */
    List<CardId> failures(StatementRunId id, int atMost) {
        return jdbc
                .sql("select card_id from statement_run_failure where run = ? order by card_id limit ?")
                .params(id.value(), atMost)
                .query(UUID.class)
                .list()
                .stream()
                .map(CardId::new)
                .toList();
    }

    List<StatementRunId> open() {
        return jdbc
                .sql("select id from statement_run where ended_at is null order by begun_at")
                .query(UUID.class)
                .list()
                .stream()
                .map(StatementRunId::new)
                .toList();
    }

    /** The run for this transaction; empty when it has ended, or another node is at it. */
    Optional<MonthRun> take(StatementRunId id) {
        return jdbc.sql("select * from statement_run where id = ? and ended_at is null for update skip locked")
                .param(id.value())
                .query(MonthRuns::read)
                .optional();
    }

    /** The next accounts that it has not looked at, in the order of the cards. */
    List<CardId> next(StatementRunId id, int howMany) {
        return jdbc
                .sql("""
                        select card_id from ledger_standing
                        where lines > 0 and card_id > coalesce((select last_card from statement_run where id = :id), :first)
                        order by card_id limit :many""")
                .param("id", id.value())
                .param("first", BEFORE_ALL)
                .param("many", howMany)
                .query(UUID.class)
                .list()
                .stream()
                .map(CardId::new)
                .toList();
    }

    /** Those among them that have no statement for the month yet. */
    List<CardId> without(List<CardId> cards, YearMonth month) {
        return jdbc
                .sql("""
                        select c.card from unnest(:cards) c(card) where not exists (
                            select from statement s where s.card_id = c.card and s.month = :month and s.state <> 'REPLACED')
                        order by c.card""")
                .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                .param("month", month.atDay(1))
                .query(UUID.class)
                .list()
                .stream()
                .map(CardId::new)
                .toList();
    }

    void looked(StatementRunId id, List<CardId> cards, int issued, List<CardId> failed) {
        jdbc.sql("insert into statement_run_failure (run, card_id) select :id, unnest(:failed)")
                .param("id", id.value())
                .param("failed", failed.stream().map(CardId::value).toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        update statement_run set looked = looked + :looked, issued = issued + :issued,
                            failed = failed + :failed, last_card = :last where id = :id""")
                .param("looked", cards.size())
                .param("issued", issued)
                .param("failed", failed.size())
                .param("last", cards.get(cards.size() - 1).value())
                .param("id", id.value())
                .update();
    }

    void end(StatementRunId id, Instant at) {
        jdbc.sql("update statement_run set ended_at = ?, accounts = looked where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    private static MonthRun read(ResultSet row, int number) throws SQLException {
        return new MonthRun(
                new StatementRunId(row.getObject("id", UUID.class)),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                StatementDoer.read(row, "begun_by", "begun_deputy"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getInt("accounts"),
                row.getInt("looked"),
                row.getInt("issued"),
                row.getInt("failed"),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
