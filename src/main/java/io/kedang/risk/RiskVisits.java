package io.kedang.risk;

import io.kedang.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The irregular visits of watches. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RiskVisits {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    RiskVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RiskVisitId ask(WatchId watch, LocalDate today) {
        RiskVisitId id = RiskVisitId.random();
        jdbc.sql("insert into risk_visit (id, watch, asked_on) values (?, ?, ?)")
                .params(id.value(), watch.value(), today)
                .update();
        return id;
    }

    void done(RiskVisitId id, Finding finding, Actor by, Instant now) {
        int changed = jdbc.sql("""
                        update risk_visit set done_by = :by, done_deputy = cast(:deputy as uuid), done_at = :now,
                            visited_on = :day, trend = :trend, found = :found, needed = :needed
                        where id = :id and done_at is null and spared_at is null""")
                .param("by", by.id().value())
                .param("deputy", Doer.of(by).deputyOrNull())
                .param("now", Timestamp.from(now))
                .param("day", finding.visitedOn())
                .param("trend", finding.trend().name())
                .param("found", finding.found().text())
                .param("needed", finding.needed())
                .param("id", id.value())
                .update();
        if (changed == 0) {
            throw RiskRefused.movedOn();
        }
    }

    /** The open ones are not needed any more. */
    List<RiskVisitId> spare(WatchId watch, Instant now) {
        return jdbc
                .sql("update risk_visit set spared_at = ? where watch = ? and done_at is null and spared_at is null"
                        + " returning id")
                .params(Timestamp.from(now), watch.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(RiskVisitId::new)
                .toList();
    }

    Optional<RiskVisit> find(RiskVisitId id) {
        return jdbc.sql("select * from risk_visit where id = ?")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /** The latest first, at most 200. */
    List<RiskVisit> of(WatchId watch) {
        return jdbc.sql("select * from risk_visit where watch = ? order by asked_on desc limit " + MOST)
                .param(watch.value())
                .query((row, n) -> read(row))
                .list();
    }

    boolean hasOpen(WatchId watch) {
        return of(watch).stream().anyMatch(RiskVisit::isOpen);
    }

    private static RiskVisit read(ResultSet row) throws SQLException {
        return new RiskVisit(
                new RiskVisitId(row.getObject("id", UUID.class)),
                new WatchId(row.getObject("watch", UUID.class)),
                row.getObject("asked_on", LocalDate.class),
                Doer.read(row, "done_by", "done_deputy"),
                Optional.ofNullable(row.getTimestamp("done_at")).map(Timestamp::toInstant),
                finding(row),
                Optional.ofNullable(row.getTimestamp("spared_at")).map(Timestamp::toInstant));
    }

    private static Optional<Finding> finding(ResultSet row) throws SQLException {
        return row.getString("found") == null
                ? Optional.empty()
                : Optional.of(new Finding(
                        row.getObject("visited_on", LocalDate.class),
                        Trend.valueOf(row.getString("trend")),
                        new Reason(row.getString("found")),
                        row.getString("needed")));
    }
}
