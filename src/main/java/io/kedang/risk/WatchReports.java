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

/** The reports on watches, and the numbers that they tell. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WatchReports {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    WatchReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WatchFigures figures(WatchId watch, LocalDate today) {
        return jdbc.sql("""
                        select
                            (select trend from risk_visit where watch = :watch and done_at is not null
                             order by visited_on desc, done_at desc limit 1) as trend,
                            (select count(*) from risk_visit where watch = :watch and done_at > coalesce(
                                (select max(reported_at) from risk_report where watch = :watch), '-infinity')) as findings,
                            (select count(*) from risk_duty where watch = :watch
                                and done_at is null and dropped_at is null) as duties_open,
                            (select count(*) from risk_duty where watch = :watch
                                and done_at is null and dropped_at is null and due_on < :today) as duties_late,
                            (select count(*) from risk_criterion where watch = :watch) as criteria,
                            (select count(*) from risk_criterion where watch = :watch and met_at is not null)
                                as criteria_met""")
                .param("watch", watch.value())
                .param("today", today)
                .query((row, n) -> figures(row))
                .single();
    }

    void add(WatchId watch, Reason said, WatchFigures figures, Actor by, Instant now) {
        jdbc.sql("""
                        insert into risk_report (id, watch, number, said, trend, findings, duties_open, duties_late,
                            criteria, criteria_met, reported_by, reported_deputy, reported_at)
                        values (:id, :watch, (select count(*) + 1 from risk_report where watch = :watch), :said,
                            cast(:trend as text), :findings, :open, :late, :criteria, :met, :by,
                            cast(:deputy as uuid), :at)""")
                .param("id", UUID.randomUUID())
                .param("watch", watch.value())
                .param("said", said.text())
                .param("trend", figures.trend().map(Trend::name).orElse(null))
                .param("findings", figures.findings())
                .param("open", figures.dutiesOpen())
                .param("late", figures.dutiesLate())
                .param("criteria", figures.criteria())
                .param("met", figures.criteriaMet())
                .param("by", by.id().value())
                .param("deputy", Doer.of(by).deputyOrNull())
                .param("at", Timestamp.from(now))
                .update();
    }

    /** The latest first, at most 100. */
    List<WatchReport> of(WatchId watch) {
        return jdbc.sql("select * from risk_report where watch = ? order by number desc limit " + MOST)
                .param(watch.value())
                .query((row, n) -> read(row))
                .list();
    }

    static WatchReport read(ResultSet row) throws SQLException {
        return new WatchReport(
                row.getInt("number"),
                row.getString("said"),
                figures(row),
                Doer.read(row, "reported_by", "reported_deputy").orElseThrow(),
                row.getTimestamp("reported_at").toInstant());
    }

    static WatchFigures figures(ResultSet row) throws SQLException {
        return new WatchFigures(
                Optional.ofNullable(row.getString("trend")).map(Trend::valueOf),
                row.getInt("findings"),
                row.getInt("duties_open"),
                row.getInt("duties_late"),
                row.getInt("criteria"),
                row.getInt("criteria_met"));
    }
}
