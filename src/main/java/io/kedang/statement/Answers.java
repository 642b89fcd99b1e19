package io.kedang.statement;

import io.kedang.ledger.EntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What customers said to their statements, as it is kept. */
@Component("statementAnswers")
class Answers {

    private static final String OBJECTIONS = """
            select o.*, array(select place from statement_objection_line l where l.objection = o.id) as places
            from statement_objection o""";

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void confirm(StatementId statement, Confirmation said) {
        jdbc.sql("""
                        insert into statement_confirmation
                            (statement, by_whom, on_day, means, note, scan, recorded_by, recorded_deputy, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        statement.value(),
                        said.answer().byWhom(),
                        said.answer().day(),
                        said.answer().means().name(),
                        said.note(),
                        said.scan().map(ScanId::value).orElse(null),
                        said.recorder().person().value(),
                        said.recorder().deputyOrNull(),
                        utc(said.recordedAt()))
                .update();
    }

    Optional<Confirmation> confirmation(StatementId statement) {
        return jdbc.sql("select * from statement_confirmation where statement = ?")
                .param(statement.value())
                .query((row, n) -> new Confirmation(
                        answer(row),
                        row.getString("note"),
                        Optional.ofNullable(row.getObject("scan", UUID.class)).map(ScanId::new),
                        StatementDoer.read(row, "recorded_by", "recorded_deputy"),
                        instant(row, "recorded_at")))
                .optional();
    }

    ObjectionId object(StatementId statement, NewObjection said, StatementDoer recorder, Instant at) {
        ObjectionId id = ObjectionId.random();
        jdbc.sql("""
                        insert into statement_objection (id, statement, by_whom, on_day, means, amount, reason,
                            recorded_by, recorded_deputy, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        statement.value(),
                        said.answer().byWhom(),
                        said.answer().day(),
                        said.answer().means().name(),
                        said.amount().orElse(null),
                        said.reason(),
                        recorder.person().value(),
                        recorder.deputyOrNull(),
                        utc(at))
                .update();
        jdbc.sql("insert into statement_objection_line (objection, place) select :id, unnest(:places)")
                .param("id", id.value())
                .param("places", said.places().toArray(Integer[]::new))
                .update();
        return id;
    }

    /** The latest first. */
    List<Objection> objections(StatementId statement) {
        return jdbc.sql(OBJECTIONS + " where o.statement = ? order by o.recorded_at desc, o.id")
                .param(statement.value())
                .query(Answers::objection)
                .list();
    }

    Optional<Objection> objection(ObjectionId id) {
        return jdbc.sql(OBJECTIONS + " where o.id = ?")
                .param(id.value())
                .query(Answers::objection)
                .optional();
    }

    void settle(ObjectionId id, Settlement settlement, StatementDoer doer, Instant at) {
        jdbc.sql("""
                        update statement_objection set outcome = ?, said = ?, settled_by = ?, settled_deputy = ?, settled_at = ?
                        where id = ? and settled_at is null""")
                .params(
                        settlement.outcome().name(),
                        settlement.said(),
                        doer.person().value(),
                        doer.deputyOrNull(),
                        utc(at),
                        id.value())
                .update();
        jdbc.sql("insert into statement_settling_entry (objection, entry_id) select :id, unnest(:entries)")
                .param("id", id.value())
                .param("entries", ids(settlement.entries()))
                .update();
    }

    private static UUID[] ids(Collection<EntryId> entries) {
        return entries.stream().map(EntryId::value).toArray(UUID[]::new);
    }

    private static Objection objection(ResultSet row, int number) throws SQLException {
        Integer[] places = (Integer[]) row.getArray("places").getArray();
        return new Objection(
                new ObjectionId(row.getObject("id", UUID.class)),
                new StatementId(row.getObject("statement", UUID.class)),
                answer(row),
                new TreeSet<>(Arrays.asList(places)),
                Optional.ofNullable(row.getBigDecimal("amount")),
                row.getString("reason"),
                StatementDoer.read(row, "recorded_by", "recorded_deputy"),
                instant(row, "recorded_at"),
                row.getObject("settled_at") == null
                        ? Optional.empty()
                        : Optional.of(new Objection.Settled(
                                ObjectionOutcome.valueOf(row.getString("outcome")),
                                row.getString("said"),
                                StatementDoer.read(row, "settled_by", "settled_deputy"),
                                instant(row, "settled_at"))));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("by_whom"),
                row.getObject("on_day", LocalDate.class),
                AnswerMeans.valueOf(row.getString("means")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
