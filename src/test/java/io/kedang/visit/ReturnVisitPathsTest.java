package io.kedang.visit;

import static io.kedang.notice.NoticeKind.TASK_DUE;
import static io.kedang.notice.NoticeKind.TASK_ESCALATED;
import static io.kedang.notice.NoticeKind.VISIT_PUT_OFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.card.Section;
import io.kedang.card.Seen;
import io.kedang.freshness.Confirmations;
import io.kedang.freshness.Evidence;
import io.kedang.grading.AbcClass;
import io.kedang.grading.Grade;
import io.kedang.grading.GradeChange;
import io.kedang.grading.Importance;
import io.kedang.grading.Level;
import io.kedang.grading.Loyalty;
import io.kedang.grading.RiskClass;
import io.kedang.grading.Weight;
import io.kedang.identity.ActingAs;
import io.kedang.intake.IntakeFixtures;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Told;
import io.kedang.schedule.DueSubject;
import io.kedang.schedule.ScheduleKind;
import io.kedang.schedule.Schedules;
import io.kedang.shared.CardId;
import io.kedang.shared.Refusal;
import io.kedang.shared.SubjectId;
import io.kedang.time.MutableClock;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.WorkList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way that a return visit takes. */
@KedangTest
class ReturnVisitPathsTest {

    /** A working day; the business day ends at 18:00. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private IntakeFixtures intake;

    @Autowired
    private PlanningVisits planning;

    @Autowired
    private Visiting visiting;

    @Autowired
    private Collating collating;

    @Autowired
    private ReadingVisits reading;

    @Autowired
    private ScheduledVisits scheduled;

    @Autowired
    private RegradedVisits regraded;

    @Autowired
    private Schedules schedules;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private WorkList workList;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Told told;

    @Autowired
    private MutableClock clock;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo(MONDAY.atTime(9, 0));
        fixtures.serviceCollates();
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void a_visit_is_made_handed_in_and_collated() {
        CardId card = intake.archivedCard();
        VisitId visit = fixtures.planned(card);
        OpenTask visiting = fixtures.task(visit);
        assertThat(visiting.step()).isEqualTo("Task_visitCustomer");
        assertThat(visiting.assignee()).contains(intake.card(card).holding().owner());
        assertThat(visiting.dueAt())
                .contains(MONDAY.plusDays(14)
                        .atTime(18, 0)
                        .atZone(clock.getZone())
                        .toInstant());
        assertThat(visiting.card()).contains(card);

        fixtures.handIn(visit, VisitFixtures.sampleTexts(MONDAY));

        OpenTask collate = fixtures.task(visit);
        assertThat(collate.step()).isEqualTo("Task_collateVisit");
        assertThat(collate.group()).contains("DEPARTMENT:" + fixtures.service());
        actingAs.run(
                "service1",
                () -> collating.collate(visit, new Collation("电话核实", Set.of(Section.RELATION, Section.BASICS), true)));

        assertThat(workList.current(visit.subject())).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(visit.toString())
                        .count())
                .isZero();
        Visit done = actingAs.call("sales1", () -> reading.get(visit));
        assertThat(done.state()).isEqualTo(VisitState.COLLATED);
        assertThat(done.requireReport().satisfaction()).isEqualTo(4);
        assertThat(done.collation().orElseThrow())
                .as("of the bank account in the first section the department sees nothing, so it cannot confirm it")
                .isEqualTo(new Collation("电话核实", Set.of(Section.RELATION), true));
    }

    @Test
    void what_the_customer_confirmed_is_fresh_on_the_evidence_of_the_visit_and_the_next_one_is_planned() {
        CardId card = intake.archivedCard();
        VisitId visit = fixtures.planned(card);
        Map<String, String> texts = VisitFixtures.sampleTexts(MONDAY.minusDays(3));
        texts.put("means", "PHONE");
        texts.put("nextOn", MONDAY.plusDays(40).toString());
        clock.moveTo(MONDAY.plusDays(2).atTime(9, 0));

        fixtures.handIn(visit, texts);

        assertThat(confirmations.of(card).of(Section.TRADE)).isEmpty();
        assertThat(due(card))
                .as("ten working days ahead, so that it is made by the day agreed")
                .contains(MONDAY.plusDays(40 - 14));
        clock.moveTo(MONDAY.plusDays(40).atTime(9, 0));
        VisitId next = fixtures.planned(card);
        Map<String, String> onTheSpot = VisitFixtures.sampleTexts(MONDAY.plusDays(40));
        fixtures.handIn(next, onTheSpot);
        assertThat(confirmations.of(card).of(Section.ADDRESS)).hasValueSatisfying(fresh -> {
            assertThat(fresh.evidence()).isEqualTo(Evidence.VISIT);
            assertThat(fresh.on()).isEqualTo(MONDAY.plusDays(40));
        });
        assertThat(due(card).orElseThrow())
                .as("so that it is made within a year")
                .isAfter(MONDAY.plusDays(40))
                .isBeforeOrEqualTo(MONDAY.plusDays(40).plusYears(1).minusDays(14));
    }

    @Test
    void what_the_schedule_begins_is_due_by_the_day_that_was_agreed() {
        CardId card = intake.archivedCard();
        Map<String, String> texts = VisitFixtures.sampleTexts(MONDAY);
        texts.put("nextOn", MONDAY.plusDays(3).toString());
        fixtures.handIn(fixtures.planned(card), texts);
        clock.moveTo(MONDAY.plusDays(1).atTime(9, 0));

        transaction.execute(status -> scheduled.begin(List.of(of(card))));

        assertThat(workList.openOn(card))
                .filteredOn(task -> task.step().equals("Task_visitCustomer"))
                .singleElement()
                .satisfies(task -> assertThat(task.dueAt())
                        .contains(MONDAY.plusDays(3)
                                .atTime(18, 0)
                                .atZone(clock.getZone())
                                .toInstant()));
    }

    @Test
    void a_customer_who_became_important_is_visited_sooner() {
        CardId card = intake.archivedCard();
        fixtures.handIn(fixtures.planned(card), VisitFixtures.sampleTexts(MONDAY));
        LocalDate before = due(card).orElseThrow();

        transaction.executeWithoutResult(status -> regraded.changed(List.of(new GradeChange(
                card,
                Optional.empty(),
                new Grade(AbcClass.A, Importance.IMPORTANT, Level.K, Weight.MAIN, Loyalty.LOYAL, RiskClass.NONE)))));

        assertThat(due(card).orElseThrow()).isBefore(before);
    }

    private Optional<LocalDate> due(CardId card) {
        SubjectId subject = card.subject();
        return Optional.ofNullable(
                schedules.nextDue(ScheduleKind.RETURN_VISIT, List.of(subject)).get(subject));
    }

    @Test
    void a_customer_who_was_not_met_is_visited_by_another_day_and_nothing_written_is_lost() {
        VisitId visit = fixtures.planned();
        actingAs.run("sales1", () -> visiting.save(visit, Map.of("needs", "待问"), new Seen(0, UUID.randomUUID())));
        OpenTask before = fixtures.task(visit);

        actingAs.run("sales1", () -> visiting.postpone(visit, new Postponement(MONDAY, "店主出差", MONDAY.plusDays(30))));

        OpenTask again = fixtures.task(visit);
        assertThat(again.id()).isNotEqualTo(before.id());
        assertThat(again.assignee()).isEqualTo(before.assignee());
        assertThat(again.dueAt())
                .contains(MONDAY.plusDays(30)
                        .atTime(18, 0)
                        .atZone(clock.getZone())
                        .toInstant());
        VisitDetails details = actingAs.call("manager1", () -> reading.details(visit));
        assertThat(details.visit().postponed()).isEqualTo(1);
        assertThat(details.attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.reason()).isEqualTo("店主出差");
            assertThat(attempt.day()).isEqualTo(MONDAY);
        });
        assertThat(actingAs.call("sales1", () -> visiting.draft(visit)).texts()).containsEntry("needs", "待问");
        assertRefused(
                "visit.refused.not-ready",
                () -> actingAs.run(
                        "sales1",
                        () -> visiting.postpone(visit, new Postponement(MONDAY, "没空", MONDAY.plusDays(400)))));
    }

    @Test
    void managers_hear_of_a_visit_that_is_put_off_again_and_again() {
        VisitId visit = fixtures.planned();
        CardId card =
                actingAs.call("manager1", () -> reading.details(visit)).visit().card();

        actingAs.run("sales1", () -> visiting.postpone(visit, new Postponement(MONDAY, "店主出差", MONDAY.plusDays(7))));
        assertThat(told.of(VISIT_PUT_OFF, card)).isEmpty();

        actingAs.run("sales1", () -> visiting.postpone(visit, new Postponement(MONDAY, "又没见到", MONDAY.plusDays(9))));
        assertThat(told.of(VISIT_PUT_OFF, card)).containsExactly("manager1");
    }

    @Test
    void without_a_department_that_collates_a_visit_ends_when_it_is_handed_in() {
        fixtures.nobodyCollates();
        VisitId visit = fixtures.handedIn();

        assertThat(workList.current(visit.subject())).isEmpty();
        fixtures.serviceCollates();
        assertRefused("visit.refused.not-found", () -> actingAs.run("service1", () -> reading.get(visit)));
    }

    @Test
    void the_schedule_begins_visits_of_archived_customers_of_whom_none_waits() {
        CardId due = intake.archivedCard();
        CardId waiting = intake.archivedCard();
        fixtures.planned(waiting);
        CardId entered = intake.enteredCard();

        Integer begun = transaction.execute(status -> scheduled.begin(List.of(of(due), of(waiting), of(entered))));

        assertThat(begun).isEqualTo(1);
        OpenTask task = workList.openOn(due).get(0);
        assertThat(task.step()).isEqualTo("Task_visitCustomer");
        assertThat(task.dueAt())
                .as("ten working days")
                .contains(LocalDate.of(2026, 12, 7)
                        .atTime(18, 0)
                        .atZone(clock.getZone())
                        .toInstant());
        assertThat(transaction.<Integer>execute(status -> scheduled.begin(List.of(of(due)))))
                .as("one of each customer")
                .isZero();
    }

    private static DueSubject of(CardId card) {
        return new DueSubject(card.subject(), MONDAY, MONDAY.toString());
    }

    @Test
    void a_visit_is_reminded_of_then_told_to_the_manager_then_to_the_leader() {
        VisitId visit = fixtures.planned();
        CardId card = fixtures.card(visit);
        // due Monday 7 December
        fixtures.until(LocalDate.of(2026, 12, 2).atTime(17, 59), visit);
        assertThat(told.of(TASK_DUE, card)).isEmpty();
        fixtures.until(LocalDate.of(2026, 12, 2).atTime(18, 0), visit);
        assertThat(told.of(TASK_DUE, card)).containsExactly("sales1");

        fixtures.until(LocalDate.of(2026, 12, 8).atTime(18, 0), visit);
        assertThat(told.of(TASK_ESCALATED, card)).containsExactly("manager1");
        assertThat(actingAs.call("manager1", () -> reading.get(visit)).isOverdue(fixtures.today()))
                .isTrue();
        assertThat(actingAs.call("manager1", () -> reading.followed(all(VisitView.OVERDUE))
                        .lines()))
                .anyMatch(line -> line.visit().id().equals(visit));

        fixtures.until(LocalDate.of(2026, 12, 21).atTime(18, 0), visit);
        assertThat(told.of(TASK_ESCALATED, card)).contains("leader1", "manager1");
    }

    @Test
    void a_visit_that_nobody_collates_reminds_the_department_without_naming_the_customer_and_then_the_leader() {
        VisitId visit = fixtures.handedIn();
        CardId card = fixtures.card(visit);
        String path = "/tasks/" + fixtures.taskId(visit);

        fixtures.until(LocalDate.of(2026, 11, 27).atTime(18, 0), visit);
        assertThat(told.of(TASK_DUE, card)).isEmpty();
        assertThat(toldOf(path)).containsExactly("service1");

        fixtures.until(LocalDate.of(2026, 12, 2).atTime(18, 0), visit);
        assertThat(told.of(TASK_ESCALATED, card)).contains("leader1");
    }

    private List<String> toldOf(String path) {
        return jdbc.sql("""
                        select e.login from notice n join employee e on e.id = n.person
                        where n.card is null and n.args ->> 'path' = ? and n.args ->> 'title' = ''""").param(path).query(String.class).list();
    }

    @Test
    void managers_are_told_of_a_complaint_and_of_a_customer_who_is_not_content_and_of_nothing_else() {
        VisitId content = fixtures.handedIn();
        VisitId complaining = fixtures.planned();
        Map<String, String> texts = VisitFixtures.sampleTexts(MONDAY);
        texts.put("complaints", "到货太慢");

        fixtures.handIn(complaining, texts);

        assertThat(told.of(NoticeKind.VISIT_UNHAPPY, fixtures.card(content))).isEmpty();
        assertThat(told.of(NoticeKind.VISIT_UNHAPPY, fixtures.card(complaining)))
                .containsExactly("manager1");
    }

    @Test
    void one_visit_of_a_customer_waits_at_a_time_and_only_archived_customers_are_visited() {
        CardId card = intake.archivedCard();
        fixtures.planned(card);

        assertRefused("visit.refused.already-planned", () -> fixtures.planned(card));
        assertRefused("visit.refused.not-archived", () -> fixtures.planned(intake.enteredCard()));
    }

    @Test
    void a_form_that_lacks_something_is_not_handed_in() {
        VisitId visit = fixtures.planned();
        Map<String, String> texts = VisitFixtures.sampleTexts(MONDAY.plusDays(1));
        texts.put("satisfaction", "6");
        texts.put("metName", " ");

        assertRefused("visit.refused.not-ready", () -> fixtures.handIn(visit, texts));
        assertThat(fixtures.task(visit).step()).isEqualTo("Task_visitCustomer");
    }

    static VisitQuery all(VisitView view) {
        VisitQuery.Period ever = new VisitQuery.Period(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
        return new VisitQuery(view, ever, Optional.empty(), false, Optional.empty());
    }

    static void assertRefused(String messageKey, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.messageKey())
                .isEqualTo(messageKey));
    }
}
