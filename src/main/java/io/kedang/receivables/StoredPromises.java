package io.kedang.receivables;

import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The promises of cases. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredPromises {

    private static final int MOST = 200;

    private static final String SELECT = """
            select p.*, sum(p.amount) over (partition by coalesce(p.plan, p.id) order by p.part) as up_to
            from receivables_promise p where p.case_id = :case""";

    private final JdbcClient jdbc;

    StoredPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param plan null for one that stands alone. @param sinceLine of the ledger, as it stands */
    void add(
            ReceivableCase about,
            @Nullable UUID plan,
            int part,
            NewPromise promise,
            LocalDate judgedOn,
            long sinceLine,
            Doer maker,
            Instant now) {
        jdbc.sql("""
                        insert into receivables_promise (id, case_id, card_id, plan, part, due_on, judged_on, amount,
                            since_line, state, made_by, made_deputy, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        about.id().value(),
                        about.card().value(),
                        plan,
                        part,
                        promise.dueOn(),
                        judgedOn,
                        promise.amount().amount(),
                        sinceLine,
                        maker.person().value(),
                        maker.deputyOrNull(),
                        Timestamp.from(now))
                .update();
    }

    /** The soonest first. */
    List<Promise> open(CaseId id) {
        return jdbc.sql("select * from (" + SELECT + ") all_of where state = 'OPEN' order by due_on, part")
                .param("case", id.value())
                .query((row, n) -> read(row))
                .list();
    }

    /** The latest first, those of a plan in their order; at most 200. */
    List<Promise> of(CaseId id) {
        return jdbc.sql("select * from (" + SELECT + ") all_of order by made_at desc, part limit " + MOST)
                .param("case", id.value())
                .query((row, n) -> read(row))
                .list();
    }

    void decide(Promise promise, PromiseState state, BigDecimal received, Instant now) {
        jdbc.sql(
                        "update receivables_promise set state = ?, received = ?, decided_at = ? where id = ? and state = 'OPEN'")
                .params(state.name(), received, Timestamp.from(now), promise.id())
                .update();
    }

    /** How many the customer broke since then. */
    int brokenSince(CardId card, Instant since) {
        return jdbc.sql(
                        "select count(*) from receivables_promise where card_id = ? and state = 'BROKEN' and decided_at >= ?")
                .params(card.value(), Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** How many of these in other cases than this. */
    int brokenBefore(ReceivableCase about, Instant since) {
        return jdbc.sql("""
                        select count(*) from receivables_promise
                        where card_id = ? and state = 'BROKEN' and decided_at >= ? and case_id <> ?""")
                .params(about.card().value(), Timestamp.from(since), about.id().value())
                .query(Integer.class)
                .single();
    }

    private static Promise read(ResultSet row) throws SQLException {
        return new Promise(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("plan", UUID.class)),
                row.getInt("part"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("judged_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getBigDecimal("up_to"),
                row.getLong("since_line"),
                PromiseState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getBigDecimal("received")),
                Doer.read(row, "made_by", "made_deputy").orElseThrow(),
                row.getTimestamp("made_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant));
    }
}
