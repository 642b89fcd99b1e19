package io.kedang.review;

import io.kedang.grading.GradedCustomers;
import io.kedang.grading.ReviewPeriod;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.People;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reviews of teams that a test makes for itself. */
@Component
public class ReviewFixtures {

    private final BeginningReviews beginning;
    private final DecidingReviews deciding;
    private final GradedCustomers customers;
    private final Colleagues colleagues;
    private final People people;
    private final WorkList workList;
    private final ActingAs actingAs;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ReviewFixtures(
            BeginningReviews beginning,
            DecidingReviews deciding,
            GradedCustomers customers,
            Colleagues colleagues,
            People people,
            WorkList workList,
            ActingAs actingAs,
            ManagementService management,
            RuntimeService runtime,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.beginning = beginning;
        this.deciding = deciding;
        this.customers = customers;
        this.colleagues = colleagues;
        this.people = people;
        this.workList = workList;
        this.actingAs = actingAs;
        this.management = management;
        this.runtime = runtime;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** A new team and the login of its new manager. */
    public record TeamOf(TeamId team, String manager) {}

    /** The manager has the password of the people of the demonstration. */
    public TeamOf managedTeam() {
        TeamId team = colleagues.newTeam();
        String manager = people.find(colleagues.managerOf(team)).orElseThrow().login();
        jdbc.sql("""
                        update employee set must_change_password = false,
                            password_hash = (select password_hash from employee where login = 'manager1')
                        where login = ?""").param(manager).update();
        return new TeamOf(team, manager);
    }

    public TeamId unmanagedTeam() {
        return colleagues.newTeam();
    }

    /** A customer that sold for so much in the last whole year before the period, and in the year before that. */
    public CardId customer(TeamId team, ReviewPeriod period, String before, String now) {
        return customers.customer(team, Map.of(period.lastYear() - 1, before, period.lastYear(), now));
    }

    public void nowSells(CardId card, ReviewPeriod period, String before, String now) {
        customers.nowSells(card, Map.of(period.lastYear() - 1, before, period.lastYear(), now));
    }

    public Optional<ReviewId> begin(TeamId team, ReviewPeriod period) {
        return transaction.execute(status -> beginning.begin(team, period));
    }

    /** A review that waits for the manager. */
    public ReviewId deciding(TeamId team, ReviewPeriod period) {
        ReviewId review = begin(team, period).orElseThrow();
        compute(review);
        return review;
    }

    /** Runs the jobs that compute, as the engine would, until there are none. */
    public void compute(ReviewId review) {
        for (Optional<Job> job = computing(review); job.isPresent(); job = computing(review)) {
            management.executeJob(job.get().getId());
        }
    }

    /** The job that computes the next chunk. */
    public Optional<Job> computing(ReviewId review) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(review.toString()).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).messages().list().stream())
                .findFirst();
    }

    public OpenTask openTask(ReviewId review) {
        return workList.current(review.subject()).orElseThrow(() -> new AssertionError("nothing is to be done"));
    }

    public TaskId task(ReviewId review) {
        return openTask(review).id();
    }

    public ReviewLine line(String login, ReviewId review, CardId card) {
        return actingAs.call(login, () -> deciding.line(task(review), card));
    }

    public boolean decide(String login, ReviewId review, CardId card, Verdict verdict) {
        int version = line(login, review, card).version();
        return actingAs.call(login, () -> deciding.decide(task(review), card, version, verdict));
    }

    public boolean accept(String login, ReviewId review, CardId card, String reason) {
        return decide(login, review, card, accepted(Optional.of(reason), Optional.empty()));
    }

    public static Verdict accepted(Optional<String> reason, Optional<LocalDate> observedUntil) {
        return new Verdict(LineDecision.ACCEPTED, Optional.empty(), Optional.empty(), reason, observedUntil);
    }

    public Optional<Progress> handIn(String login, ReviewId review) {
        return actingAs.call(login, () -> deciding.handIn(task(review)));
    }

    public int acceptAll(String login, ReviewId review, LineKind kind) {
        return actingAs.call(login, () -> deciding.acceptAll(task(review), kind));
    }
}
