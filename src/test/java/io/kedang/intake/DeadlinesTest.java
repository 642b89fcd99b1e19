package io.kedang.intake;

import static io.kedang.notice.NoticeKind.TASK_DUE;
import static io.kedang.notice.NoticeKind.TASK_ESCALATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.identity.ActingAs;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Told;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.time.MutableClock;
import io.kedang.worklist.DueFilter;
import io.kedang.worklist.Lateness;
import io.kedang.worklist.Step;
import io.kedang.worklist.TaskLine;
import io.kedang.worklist.TaskOrder;
import io.kedang.worklist.TaskQuery;
import io.kedang.worklist.TaskView;
import io.kedang.worklist.WorkList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who is told when a step waits. The business day ends at 18:00. Collecting is due after 5 working days, the other
 * steps after 2; of each it is reminded a working day before, and told as late a working day after.
 */
@KedangTest
class DeadlinesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private TimePasses time;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Told told;

    @Autowired
    private WorkList workList;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void collectingRemindsTheSalespersonThenTellsTheManagerThenTheLeader() {
        clock.moveTo(MONDAY.atTime(9, 0));
        CardId card = fixtures.draftBy("sales1");

        time.until(friday().atTime(17, 59), card);
        assertThat(told(TASK_DUE, card)).isEmpty();
        time.until(friday().atTime(18, 0), card);
        assertThat(told(TASK_DUE, card)).containsExactly("sales1");
        assertThat(told(TASK_ESCALATED, card)).isEmpty();

        time.until(LocalDateTime.of(2026, 12, 1, 18, 0), card);
        assertThat(told(TASK_ESCALATED, card)).containsExactly("manager1");
        assertThat(lateness(card).escalatedTo()).contains(Role.SALES_MANAGER);

        time.until(LocalDateTime.of(2026, 12, 7, 18, 0), card);
        assertThat(told(TASK_ESCALATED, card)).containsExactly("leader1", "manager1");
        assertThat(lateness(card).escalatedTo()).contains(Role.LEADER);
        assertThat(told(TASK_DUE, card)).containsExactly("sales1");
        assertThat(time.times(card)).isEmpty();
    }

    @Test
    void aManagerWhoCollectsLateIsNotToldOfItselfButTheLeaderIs() {
        clock.moveTo(MONDAY.atTime(9, 0));
        CardId card = fixtures.draftBy("manager1");

        time.until(LocalDateTime.of(2026, 12, 1, 18, 0), card);

        assertThat(told(TASK_DUE, card)).containsExactly("manager1");
        assertThat(told(TASK_ESCALATED, card)).containsExactly("leader1");
        assertThat(lateness(card).escalatedTo()).contains(Role.LEADER);
    }

    @Test
    void reviewingRemindsTheManagersThenTellsTheLeader() {
        clock.moveTo(MONDAY.atTime(9, 0));
        CardId card = fixtures.handedInCard();

        assertGoesTo(card, List.of("manager1"));
    }

    @Test
    void enteringRemindsEveryClerkWhileNobodyHasItThenTellsTheLeader() {
        clock.moveTo(MONDAY.atTime(9, 0));
        CardId card = fixtures.signedCard();

        assertGoesTo(card, List.of("clerk1", "clerk2"));
    }

    @Test
    void enteringRemindsOnlyTheClerkWhoHasIt() {
        clock.moveTo(MONDAY.atTime(9, 0));
        CardId card = fixtures.signedCard();
        actingAs.run("clerk2", () -> workList.claim(fixtures.task(card)));

        assertGoesTo(card, List.of("clerk2"));
    }

    @Test
    void openingTheAccountRemindsFinanceThenTellsTheLeader() {
        clock.moveTo(MONDAY.atTime(9, 0));
        CardId card = fixtures.enteredCard();

        assertGoesTo(card, List.of("finance1", "finance2"));
    }

    private void assertGoesTo(CardId card, List<String> whoseTurn) {
        Optional<EmployeeId> holder = fixtures.openTask(card).assignee();
        time.until(MONDAY.plusDays(1).atTime(17, 59), card);
        assertThat(told(TASK_DUE, card)).isEmpty();
        time.until(MONDAY.plusDays(1).atTime(18, 0), card);
        assertThat(told(TASK_DUE, card)).isEqualTo(whoseTurn);
        assertThat(lateness(card).reminded()).isTrue();

        time.until(MONDAY.plusDays(3).atTime(17, 59), card);
        assertThat(told(TASK_ESCALATED, card)).isEmpty();
        time.until(MONDAY.plusDays(3).atTime(18, 0), card);
        assertThat(told(TASK_ESCALATED, card)).containsExactly("leader1");
        assertThat(lateness(card).escalatedTo()).contains(Role.LEADER);
        assertThat(fixtures.openTask(card).assignee())
                .as("it informs, it moves no work")
                .isEqualTo(holder);
        assertThat(time.times(card)).isEmpty();
    }

    @Test
    void aReviewThatTheManagerMayNotDoRemindsTheLeader() {
        clock.moveTo(MONDAY.atTime(9, 0));
        CardId card = fixtures.handedInBy("manager1");

        time.until(MONDAY.plusDays(1).atTime(18, 0), card);

        assertThat(told(TASK_DUE, card)).containsExactly("leader1");
    }

    @Test
    void workingDaysAreThoseOfTheCalendarWithHolidaysAndMakeUpDays() {
        // before the National Day week, which is made up for on Saturday 10 October
        clock.moveTo(LocalDateTime.of(2026, 9, 30, 9, 0));
        CardId card = fixtures.handedInCard();

        assertThat(time.times(card))
                .containsExactly(LocalDateTime.of(2026, 10, 8, 18, 0), LocalDateTime.of(2026, 10, 10, 18, 0));
    }

    @Test
    void nothingIsToldOfAStepThatIsDone() {
        clock.moveTo(MONDAY.atTime(9, 0));
        CardId card = fixtures.draftBy("sales1");
        fixtures.handIn(card);
        fixtures.sign(card);
        fixtures.enter(card);
        assertThat(time.times(card)).hasSize(2);
        fixtures.openAccount(card);

        time.until(MONDAY.plusYears(1).atTime(9, 0), card);

        assertThat(time.times(card)).isEmpty();
        assertThat(told.about(card)).doesNotContain(TASK_DUE, TASK_ESCALATED);
    }

    @Test
    void aStepThatComesAgainIsTimedAnew() {
        clock.moveTo(MONDAY.atTime(9, 0));
        CardId card = fixtures.handedInCard();
        clock.moveTo(MONDAY.plusDays(2).atTime(9, 0));
        fixtures.sendBack(card, "门牌号请核实");

        assertThat(time.times(card)).first().isEqualTo(LocalDateTime.of(2026, 12, 1, 18, 0));
        assertThat(lateness(card)).isEqualTo(new Lateness(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void theWorkListShowsToWhomALateTaskWasEscalated() {
        clock.moveTo(MONDAY.atTime(9, 0));
        CardId card = fixtures.handedInCard();
        time.until(MONDAY.plusDays(3).atTime(18, 0), card);

        String title = workList.current(card.subject()).orElseThrow().title();
        TaskQuery byName = new TaskQuery(
                TaskView.OVERDUE, Optional.empty(), Optional.of(title), DueFilter.ANY, TaskOrder.DUE, Optional.empty());
        TaskLine line = actingAs.call("leader1", () -> workList.list(byName)).lines().stream()
                .filter(found -> found.task().subject().equals(card.subject()))
                .findFirst()
                .orElseThrow();

        assertThat(line.overdue()).isTrue();
        assertThat(line.reassignable()).isTrue();
        assertThat(line.lateness().escalatedTo()).contains(Role.LEADER);
    }

    @Test
    void whatFailsIsTriedAgainLater() {
        clock.moveTo(MONDAY.atTime(9, 0));
        CardId card = fixtures.handedInCard();
        LocalDateTime due = MONDAY.plusDays(1).atTime(18, 0);
        String group = group(card, "SALES_MANAGER:nonsense");

        assertThatThrownBy(() -> time.until(due, card)).hasStackTraceContaining("nonsense");
        group(card, group);
        assertThat(told.about(card)).isEmpty();
        assertThat(time.times(card)).first().satisfies(again -> assertThat(again)
                .isBetween(due.plusSeconds(50), due.plusSeconds(70)));

        time.until(due.plusMinutes(2), card);
        assertThat(told(TASK_DUE, card)).containsExactly("manager1");
    }

    /** Gives the card's open task to another group. @return the group before */
    private String group(CardId card, String group) {
        String before = fixtures.openTask(card).group().orElseThrow();
        jdbc.sql("update work_item set candidate_group = ? where subject = ? and ended_at is null")
                .params(group, card.value())
                .update();
        return before;
    }

    private static LocalDate friday() {
        return MONDAY.plusDays(4);
    }

    /** Of the people of the demonstration, for other tests make leaders and clerks of their own. */
    private List<String> told(NoticeKind kind, CardId card) {
        return told.of(kind, card).stream()
                .filter(login -> login.matches("(sales|manager|clerk|finance|leader|admin|office)\\d"))
                .toList();
    }

    private Lateness lateness(CardId card) {
        return workList.steps(card).stream()
                .filter(step -> step.endedAt().isEmpty())
                .map(Step::lateness)
                .findFirst()
                .orElseThrow();
    }
}
