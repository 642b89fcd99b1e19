package io.kedang.risk;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to watches. Only ever added to, each with its entry in the record. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WatchHistory {

    private static final int MOST = 300;

    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    WatchHistory(JdbcClient jdbc, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** By the person who acts. */
    void add(RiskWatch watch, WatchHappening what, String said) {
        add(watch, what, access.currentActor().map(Doer::of), Optional.of(said));
    }

    /** By nobody: a rule found it, or its day has come. */
    void addByItself(RiskWatch watch, WatchHappening what) {
        add(watch, what, Optional.empty(), Optional.empty());
    }

    private void add(RiskWatch watch, WatchHappening what, Optional<Doer> doer, Optional<String> said) {
        jdbc.sql("insert into risk_event (watch, what, actor, acted_by, said, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        watch.id().value(),
                        what.name(),
                        doer.map(one -> one.person().value()).orElse(null),
                        doer.map(Doer::deputyOrNull).orElse(null),
                        said.filter(text -> !text.isEmpty()).orElse(null),
                        Timestamp.from(clock.instant()))
                .update();
        audit.record(
                Audited.RISK_WATCH,
                Subject.card(watch.card()),
                Map.of("what", what.name(), "watch", watch.id().toString()));
    }

    /** The newest first, at most 300. */
    List<WatchEvent> of(WatchId watch) {
        return jdbc.sql("select * from risk_event where watch = ? order by id desc limit " + MOST)
                .param(watch.value())
                .query((row, n) -> new WatchEvent(
                        WatchHappening.valueOf(row.getString("what")),
                        Doer.read(row, "actor", "acted_by"),
                        Optional.ofNullable(row.getString("said")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
