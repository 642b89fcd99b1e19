package io.kedang.risk;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is due about watches on a day. Nobody acts then, so nobody's rights are asked. */
@Component
class DueWatches {

    /** In one round; what is left comes with the next one. */
    private static final int MOST = 2000;

    private final JdbcClient jdbc;
    private final RiskWatchRecords records;
    private final RiskVisits visits;
    private final WatchHistory history;
    private final WatchFlow flow;
    private final WatchDates dates;
    private final TellingOfWatches telling;
    private final Clock clock;

    DueWatches(
            JdbcClient jdbc,
            RiskWatchRecords records,
            RiskVisits visits,
            WatchHistory history,
            WatchFlow flow,
            WatchDates dates,
            TellingOfWatches telling,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.visits = visits;
        this.history = history;
        this.flow = flow;
        this.dates = dates;
        this.telling = telling;
        this.clock = clock;
    }

    List<WatchId> visits(LocalDate today) {
        return watches("state in ('WATCHED', 'ENDING') and next_visit_on <= ? order by next_visit_on, id", today);
    }

    List<WatchId> reports(LocalDate today) {
        return watches("state = 'WATCHED' and next_report_on <= ? order by next_report_on, id", today);
    }

    private List<WatchId> watches(String which, LocalDate today) {
        return jdbc
                .sql("select id from risk_watch where " + which + " limit " + MOST)
                .param(today)
                .query(UUID.class)
                .list()
                .stream()
                .map(WatchId::new)
                .toList();
    }

    /** Those of today that nobody was reminded of, and those that are late without others knowing. */
    List<DutyId> duties(LocalDate today) {
        return jdbc.sql("""
                        select id from risk_duty
                        where done_at is null and dropped_at is null and told_at is null and due_on <= :today
                            and (reminded_at is null or due_on < :today)
                        order by due_on, id limit :most""").param("today", today).param("most", MOST).query(UUID.class).list().stream()
                .map(DutyId::new)
                .toList();
    }

    /** Asks the salesperson for a visit, unless the one before is still to be made; that one reminds for itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    void askVisit(WatchId id, LocalDate today) {
        if (!locked(id, "state in ('WATCHED', 'ENDING') and next_visit_on <= ?", today)) {
            return;
        }
        RiskWatch watch = records.findById(id.value()).orElseThrow(RiskRefused::notFound);
        if (!visits.hasOpen(id)) {
            flow.askVisit(visits.ask(id, today), id);
            history.addByItself(watch, WatchHappening.VISIT_ASKED);
            telling.visitAsked(watch);
        }
        watch.visitAsked(dates.nextVisit(today));
        records.save(watch);
    }

    /** Asks the managers for their report. */
    @Transactional(propagation = Propagation.MANDATORY)
    void askReport(WatchId id, LocalDate today) {
        if (locked(id, "state = 'WATCHED' and next_report_on <= ?", today)) {
            RiskWatch watch = records.findById(id.value()).orElseThrow(RiskRefused::notFound);
            watch.reportAsked();
            records.save(watch);
            flow.askReport(id);
        }
    }

    /** Whether it is due still; whoever else has it in hand does it. */
    private boolean locked(WatchId id, String due, LocalDate today) {
        return !jdbc.sql("select id from risk_watch where id = ? and " + due + " for update skip locked")
                .params(id.value(), today)
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** Reminds who has the duty; when it is late, tells the managers and the salesperson too. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remindOf(DutyId id, LocalDate today) {
        jdbc.sql("""
                        select d.watch, d.person, d.due_on, c.id as card, c.team
                        from risk_duty d join risk_watch w on w.id = d.watch join card c on c.id = w.card_id
                        where d.id = ? and d.done_at is null and d.dropped_at is null and d.told_at is null
                            and w.state in ('WATCHED', 'ENDING')
                        for update of d skip locked""")
                .param(id.value())
                .query((row, n) -> new Waiting(
                        id,
                        new WatchId(row.getObject("watch", UUID.class)),
                        new CardId(row.getObject("card", UUID.class)),
                        new TeamId(row.getObject("team", UUID.class)),
                        new EmployeeId(row.getObject("person", UUID.class)),
                        row.getObject("due_on", LocalDate.class).isBefore(today)))
                .optional()
                .ifPresent(this::tell);
    }

    private record Waiting(DutyId id, WatchId watch, CardId card, TeamId team, EmployeeId person, boolean late) {}

    private void tell(Waiting duty) {
        jdbc.sql("update risk_duty set " + (duty.late() ? "told_at" : "reminded_at") + " = ? where id = ?")
                .params(Timestamp.from(clock.instant()), duty.id().value())
                .update();
        if (duty.late()) {
            telling.dutyLate(duty.card(), duty.watch(), duty.team(), duty.person());
        } else {
            telling.dutyDue(duty.card(), duty.watch(), duty.person());
        }
    }
}
