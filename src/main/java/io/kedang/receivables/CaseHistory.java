package io.kedang.receivables;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to cases. Only ever added to, each with its entry in the record. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseHistory {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    CaseHistory(JdbcClient jdbc, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** By the person who acts; by nobody when none does. The case is stored already. */
    void add(ReceivableCase about, CaseNews news) {
        Optional<Doer> doer = access.currentActor().map(Doer::of);
        jdbc.sql("""
                        insert into receivables_event (case_id, what, actor, acted_by, said, rule, amount, day, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        about.id().value(),
                        news.what().name(),
                        doer.map(one -> one.person().value()).orElse(null),
                        doer.map(Doer::deputyOrNull).orElse(null),
                        news.said().orElse(null),
                        news.rule().filter(rule -> !rule.isEmpty()).orElse(null),
                        news.amount().orElse(null),
                        news.day().orElse(null),
                        Timestamp.from(clock.instant()))
                .update();
        audit.record(
                Audited.RECEIVABLE_FOLLOWED,
                Subject.card(about.card()),
                Map.of("what", news.what().name(), "case", about.id().toString()));
    }

    /** The newest first, at most 500. */
    List<CaseEvent> of(CaseId id) {
        return jdbc.sql("select * from receivables_event where case_id = ? order by id desc limit " + MOST)
                .param(id.value())
                .query((row, n) -> read(row))
                .list();
    }

    private static CaseEvent read(ResultSet row) throws SQLException {
        return new CaseEvent(
                CaseHappening.valueOf(row.getString("what")),
                Doer.of(row.getObject("actor", UUID.class), row.getObject("acted_by", UUID.class)),
                Optional.ofNullable(row.getString("said")),
                Optional.ofNullable(row.getString("rule")),
                Optional.ofNullable(row.getBigDecimal("amount")),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                row.getTimestamp("at").toInstant());
    }
}
