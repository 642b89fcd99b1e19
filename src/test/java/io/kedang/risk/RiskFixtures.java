package io.kedang.risk;

import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.time.MutableClock;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Customers at each step of a watch, brought there by the people of the demonstration: sales1 raises, manager1 decides. */
@Component
public class RiskFixtures {

    /** No role of anybody. */
    private static final String RESTING = "RESTING";

    private final IntakeFixtures cards;
    private final ActingAs actingAs;
    private final People people;
    private final WorkList workList;
    private final RaisingRisks raising;
    private final DecidingRisks deciding;
    private final EndingWatches ending;
    private final ReadingWatches reading;
    private final WatchRound round;
    private final DueWatches due;
    private final TransactionTemplate apart;
    private final MutableClock clock;
    private final JdbcClient jdbc;

    RiskFixtures(
            IntakeFixtures cards,
            ActingAs actingAs,
            People people,
            WorkList workList,
            RaisingRisks raising,
            DecidingRisks deciding,
            EndingWatches ending,
            ReadingWatches reading,
            WatchRound round,
            DueWatches due,
            TransactionTemplate apart,
            MutableClock clock,
            JdbcClient jdbc) {
        this.cards = cards;
        this.actingAs = actingAs;
        this.people = people;
        this.workList = workList;
        this.raising = raising;
        this.deciding = deciding;
        this.ending = ending;
        this.reading = reading;
        this.round = round;
        this.due = due;
        this.apart = apart;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    public WatchId raised(CardId card) {
        return raisedBy("sales1", card);
    }

    public WatchId raisedBy(String login, CardId card) {
        return actingAs.call(login, () -> raising.raise(card, RiskReason.ARREARS, new Reason("三个月没有付款，店里货很少")));
    }

    /** A customer of sales1 whom manager1 watches: one criterion, one duty of sales1 within the week. */
    public WatchId watched() {
        return watched(cards.archivedCard());
    }

    public WatchId watched(CardId card) {
        WatchId watch = raised(card);
        actingAs.run("manager1", () -> deciding.watch(task(watch), plan()));
        return watch;
    }

    public WatchPlan plan() {
        return new WatchPlan(
                new Reason("先看两个月"),
                List.of(new NewDuty("核对欠款", id("sales1"), LocalDate.now(clock).plusDays(7))),
                List.of("连续三个月无逾期"));
    }

    public void proposeEnd(WatchId watch) {
        actingAs.run("manager1", () -> ending.propose(watch, new Reason("欠款已付清")));
    }

    /** The one open task of the watch itself, not of a visit. */
    public TaskId task(WatchId watch) {
        return open(watch)
                .orElseThrow(() -> new AssertionError("nothing is to be done"))
                .id();
    }

    Optional<OpenTask> open(WatchId watch) {
        return workList.current(watch.subject());
    }

    Optional<OpenTask> visit(CardId card) {
        return workList.openOn(card).stream()
                .filter(task -> task.processKey().equals("risk-visit"))
                .findFirst();
    }

    /** The salesperson is asked for a visit today. */
    public TaskId askVisit(WatchId watch) {
        today("next_visit_on", watch);
        apart.executeWithoutResult(status -> due.askVisit(watch, LocalDate.now(clock)));
        return visit(card(watch)).orElseThrow().id();
    }

    /** The manager's report is due today. */
    public TaskId askReport(WatchId watch) {
        today("next_report_on", watch);
        apart.executeWithoutResult(status -> due.askReport(watch, LocalDate.now(clock)));
        return task(watch);
    }

    private void today(String what, WatchId watch) {
        jdbc.sql("update risk_watch set " + what + " = ? where id = ?")
                .params(LocalDate.now(clock), watch.value())
                .update();
    }

    /** As the leader sees it. */
    public WatchView view(WatchId watch) {
        return actingAs.call("leader1", () -> reading.get(watch));
    }

    public CardId card(WatchId watch) {
        return view(watch).card().id();
    }

    EmployeeId id(String login) {
        return people.findByLogin(login).orElseThrow().id();
    }

    /** It is the morning of this day, and the round is made. */
    void morningOf(LocalDate day) {
        clock.moveTo(day.atTime(6, 15));
        round.make();
    }

    /** The day that nobody reads anywhere. */
    LocalDate nextVisit(WatchId watch) {
        return jdbc.sql("select next_visit_on from risk_watch where id = ?")
                .param(watch.value())
                .query(LocalDate.class)
                .single();
    }

    /** As in a company with one leader: other tests may have left more. */
    void withoutOtherLeaders(Runnable act) {
        UUID leader = people.findByLogin("leader1").orElseThrow().id().value();
        UUID[] others = jdbc.sql("select employee from employee_role where role = 'LEADER' and employee <> ?")
                .param(leader)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        role(others, "LEADER", RESTING);
        try {
            act.run();
        } finally {
            role(others, RESTING, "LEADER");
        }
    }

    private void role(UUID[] people, String from, String to) {
        jdbc.sql("update employee_role set role = :to where role = :from and employee = any(:people)")
                .param("to", to)
                .param("from", from)
                .param("people", people)
                .update();
    }
}
