package io.kedang.receivables;

import static io.kedang.notice.NoticeKind.ARREARS_OPENED;
import static io.kedang.notice.NoticeKind.ARREARS_PAID;
import static io.kedang.notice.NoticeKind.ARREARS_WRITTEN_OFF;
import static io.kedang.notice.NoticeKind.PROMISE_BROKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.credit.Holds;
import io.kedang.identity.ActingAs;
import io.kedang.ledger.Allocating;
import io.kedang.ledger.DecidingWriteOffs;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.notice.Told;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.shared.Refusal;
import io.kedang.time.MutableClock;
import io.kedang.worklist.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way that the follow-up of a customer's arrears can go, with the clock moved from day to day. */
@KedangTest
class FollowUpPathsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private FollowUpFixtures followUps;

    @Autowired
    private LedgerFixtures ledgers;

    @Autowired
    private RecordingPromises promises;

    @Autowired
    private DecidingArrears deciding;

    @Autowired
    private SettlingPlans settling;

    @Autowired
    private FollowUpCases cases;

    @Autowired
    private Holds holds;

    @Autowired
    private DecidingWriteOffs writeOffs;

    @Autowired
    private Allocating allocating;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Told told;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void monday() {
        clock.moveTo(MONDAY.atTime(9, 0));
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void what_is_overdue_beyond_tolerance_opens_one_case_and_finance_is_to_remind() {
        CardId card = followUps.owing("8000", 5);
        CaseId id = followUps.opened(card);

        assertThat(followUps.opened(card)).isEqualTo(id);
        CaseView view = followUps.view(id);
        assertThat(view.step()).isEqualTo(CaseStep.REMINDING);
        assertThat(view.rule()).contains("receivable-stage_reminder_else");
        assertThat(view.overdue()).isEqualTo(Money.of("8000"));
        assertThat(followUps.open(id).orElseThrow().group()).contains("FINANCE");
        assertThat(told.of(ARREARS_OPENED, card)).containsExactly("sales1");
        assertThat(followUps.running(id)).isEqualTo(1);
    }

    @Test
    void nothing_is_opened_for_what_is_tolerated() {
        for (CardId tolerated : List.of(followUps.owing("8000", 3), followUps.owing("100", 20))) {
            assertThatThrownBy(() -> followUps.opened(tolerated)).hasMessageContaining("no case");
        }
    }

    @Test
    void nobody_pays_and_the_case_goes_from_reminder_to_law() {
        CaseId id = followUps.toRemind();
        followUps.remind(id, 7);
        assertThat(followUps.step(id)).isEqualTo(CaseStep.REMINDED);
        assertThat(followUps.open(id)).isEmpty();

        followUps.until(id, MONDAY.plusDays(6));
        assertThat(followUps.step(id)).isEqualTo(CaseStep.REMINDED);
        followUps.until(id, MONDAY.plusDays(7));
        assertThat(followUps.step(id)).isEqualTo(CaseStep.COLLECTING);
        assertThat(followUps.view(id).rule()).contains("receivable-stage_visit_tried");
        assertThat(followUps.open(id).orElseThrow().assignee()).isPresent();

        followUps.visitInVain(id);
        assertThat(followUps.step(id)).isEqualTo(CaseStep.SETTLING);
        assertThat(followUps.open(id).orElseThrow().group().orElseThrow()).startsWith("SALES_MANAGER:");

        followUps.passOn(id);
        assertThat(followUps.step(id)).isEqualTo(CaseStep.DECIDING);
        assertThat(followUps.open(id).orElseThrow().group()).contains("LEADER");

        followUps.handToLaw(id);
        assertThat(followUps.step(id)).isEqualTo(CaseStep.AT_LAW);
        assertThat(followUps.open(id)).isEmpty();
        assertThat(followUps.happened(id))
                .containsExactly(
                        CaseHappening.HANDED_TO_LAW,
                        CaseHappening.MOVED_ON,
                        CaseHappening.PASSED_TO_LEADER,
                        CaseHappening.MOVED_ON,
                        CaseHappening.REFUSED,
                        CaseHappening.MOVED_ON,
                        CaseHappening.LETTER_IN_VAIN,
                        CaseHappening.LETTER_SENT,
                        CaseHappening.OPENED);
    }

    @Test
    void the_leader_takes_a_case_back_from_the_law_and_gives_more_time() {
        CaseId id = followUps.toDecide();
        followUps.handToLaw(id);
        assertThatThrownBy(() -> actingAs.run("finance1", () -> deciding.backFromLaw(id, FollowUpFixtures.said("结束"))))
                .hasMessageContaining("not-the-leader");

        actingAs.run("leader1", () -> deciding.backFromLaw(id, FollowUpFixtures.said("和解")));
        followUps.giveTime(id, 10);
        assertThat(followUps.step(id)).isEqualTo(CaseStep.MORE_TIME);

        followUps.until(id, MONDAY.plusDays(11));
        assertThat(followUps.step(id)).isEqualTo(CaseStep.DECIDING);
        assertThat(followUps.happened(id)).startsWith(CaseHappening.TIME_OVER, CaseHappening.TIME_GIVEN);
    }

    @Test
    void a_promise_that_is_kept_before_its_day_takes_the_case_to_what_is_left() {
        CaseId id = followUps.toVisit();
        CardId card = followUps.card(id);
        followUps.owes(card, "500", 4);
        followUps.promise(id, 5, "8000");
        assertThat(followUps.step(id)).isEqualTo(CaseStep.PROMISED);
        assertThat(followUps.open(id)).isEmpty();

        followUps.pays(card, "8000");

        assertThat(followUps.view(id).promises().get(0).state()).isEqualTo(PromiseState.KEPT);
        assertThat(followUps.step(id)).isEqualTo(CaseStep.REMINDING);
        assertThat(followUps.view(id).overdue()).isEqualTo(Money.of("500"));
        assertThat(followUps.happened(id)).contains(CaseHappening.PROMISE_KEPT, CaseHappening.PAID_PARTLY);
    }

    @Test
    void a_promise_is_broken_when_less_was_received_by_the_working_day_after() {
        // the day is a Friday
        CaseId other = followUps.toVisit();
        followUps.promise(other, 4, "8000");
        followUps.pays(followUps.card(other), "5000");
        followUps.until(other, MONDAY.plusDays(4));
        assertThat(followUps.step(other)).isEqualTo(CaseStep.PROMISED);

        followUps.until(other, MONDAY.plusDays(7));
        CaseView view = followUps.view(other);
        assertThat(view.step()).isEqualTo(CaseStep.SETTLING);
        assertThat(view.rule()).contains("receivable-stage_manager_broken");
        assertThat(view.promises().get(0).state()).isEqualTo(PromiseState.BROKEN);
        assertThat(view.promises().get(0).received()).contains(Money.of("5000").amount());
        assertThat(view.broken()).isEqualTo(1);
        assertThat(told.of(PROMISE_BROKEN, view.card().id())).contains("finance1", "manager1", "sales1");
    }

    @Test
    void only_what_is_received_after_a_promise_keeps_it_and_a_reversed_receipt_does_not() {
        CaseId id = followUps.toVisit();
        CardId card = followUps.card(id);
        followUps.pays(card, "3000");
        followUps.promise(id, 4, "2000");
        EntryId wrong = followUps.pays(card, "1500");
        ledgers.reverse(wrong, MONDAY);
        followUps.pays(card, "1900");

        followUps.until(id, MONDAY.plusDays(7));

        Promise promise = followUps.view(id).promises().get(0);
        assertThat(promise.state()).isEqualTo(PromiseState.BROKEN);
        assertThat(promise.received()).contains(Money.of("1900").amount());
    }

    @Test
    void after_two_broken_promises_the_leader_decides_and_the_next_case_begins_with_a_visit() {
        CaseId id = followUps.toVisit();
        CardId card = followUps.card(id);
        followUps.promise(id, 1, "8000");
        followUps.until(id, MONDAY.plusDays(2));
        actingAs.run(
                "finance1", () -> promises.promised(id, followUps.promised(1, "8000"), FollowUpFixtures.said("电话里答应")));
        assertThat(followUps.open(id)).isEmpty();
        followUps.until(id, MONDAY.plusDays(4));
        assertThat(followUps.view(id).rule()).contains("receivable-stage_leader_broken");

        followUps.pays(card, "8000");
        clock.moveTo(MONDAY.plusDays(40).atTime(9, 0));
        followUps.owes(card, "400", 5);
        CaseId next = followUps.opened(card);

        assertThat(next).isNotEqualTo(id);
        assertThat(followUps.view(next).rule()).contains("receivable-stage_visit_history");
    }

    @Test
    void each_instalment_of_a_plan_is_watched() {
        CaseId id = followUps.toSettle();
        CardId card = followUps.card(id);
        followUps.plan(
                id, followUps.promised(1, "3000"), followUps.promised(8, "3000"), followUps.promised(15, "2000"));
        assertThat(followUps.step(id)).isEqualTo(CaseStep.IN_PLAN);

        followUps.pays(card, "3500");
        followUps.until(id, MONDAY.plusDays(3));
        assertThat(followUps.step(id)).isEqualTo(CaseStep.IN_PLAN);
        assertThat(states(id)).containsExactly(PromiseState.KEPT, PromiseState.OPEN, PromiseState.OPEN);

        followUps.until(id, MONDAY.plusDays(9));
        assertThat(states(id)).containsExactly(PromiseState.KEPT, PromiseState.BROKEN, PromiseState.REPLACED);
        assertThat(followUps.step(id)).isEqualTo(CaseStep.SETTLING);
    }

    @Test
    void a_plan_that_is_paid_ends_the_case() {
        CaseId id = followUps.toSettle();
        CardId card = followUps.card(id);
        followUps.plan(id, followUps.promised(7, "5000"), followUps.promised(14, "3000"));
        followUps.until(id, MONDAY.plusDays(7));
        followUps.pays(card, "5000");
        followUps.until(id, MONDAY.plusDays(13));
        assertThat(followUps.step(id)).isEqualTo(CaseStep.IN_PLAN);

        followUps.pays(card, "3000");

        assertThat(states(id)).containsExactly(PromiseState.KEPT, PromiseState.KEPT);
        assertThat(followUps.step(id)).isEqualTo(CaseStep.CLEARED);
        assertThat(followUps.running(id)).isZero();
    }

    private List<PromiseState> states(CaseId id) {
        return followUps.view(id).promises().stream().map(Promise::state).toList();
    }

    @Test
    void a_plan_beyond_what_is_overdue_or_out_of_order_is_refused() {
        CaseId id = followUps.toSettle();
        assertThatThrownBy(() -> followUps.plan(id, followUps.promised(7, "8000.01")))
                .hasMessageContaining("bad-plan");
        assertThatThrownBy(() -> followUps.plan(id, followUps.promised(7, "1000"), followUps.promised(7, "1000")))
                .hasMessageContaining("bad-plan");
        assertThatThrownBy(() -> actingAs.run(
                        "manager2", () -> settling.passOn(followUps.task(id), FollowUpFixtures.said("不是我的团队"))))
                .isInstanceOf(Refusal.class);
        assertThat(followUps.step(id)).isEqualTo(CaseStep.SETTLING);
    }

    @Test
    void a_hold_that_brings_nothing_goes_to_the_leader_and_ends_with_the_payment() {
        CaseId id = followUps.toSettle();
        CardId card = followUps.card(id);
        followUps.hold(id, 10);
        assertThat(followUps.step(id)).isEqualTo(CaseStep.ON_HOLD);
        assertThat(holds.current(List.of(card))).containsKey(card);

        followUps.until(id, MONDAY.plusDays(10));
        assertThat(followUps.step(id)).isEqualTo(CaseStep.DECIDING);
        assertThat(holds.current(List.of(card))).containsKey(card);

        followUps.pays(card, "8000");
        assertThat(followUps.step(id)).isEqualTo(CaseStep.CLEARED);
        assertThat(holds.current(List.of(card))).isEmpty();
        assertThat(told.of(ARREARS_PAID, card)).contains("manager1", "sales1");
    }

    @TestFactory
    Stream<DynamicTest> a_payment_that_clears_it_ends_the_case_at_once_from_wherever_it_stands() {
        Map<CaseStep, Consumer<CaseId>> ways = Map.of(
                CaseStep.REMINDING, id -> {},
                CaseStep.REMINDED, id -> followUps.remind(id, 7),
                CaseStep.COLLECTING, id -> {},
                CaseStep.PROMISED, id -> followUps.promise(id, 5, "9000"),
                CaseStep.SETTLING, id -> {},
                CaseStep.IN_PLAN, id -> followUps.plan(id, followUps.promised(5, "100")),
                CaseStep.ON_HOLD, id -> followUps.hold(id, 5),
                CaseStep.DECIDING, id -> {},
                CaseStep.MORE_TIME, id -> followUps.giveTime(id, 5),
                CaseStep.AT_LAW, followUps::handToLaw);
        return ways.entrySet().stream()
                .map(way -> DynamicTest.dynamicTest("from " + way.getKey(), () -> {
                    CaseId id = begun(way.getKey());
                    way.getValue().accept(id);
                    assertThat(followUps.step(id)).isEqualTo(way.getKey());

                    followUps.pays(followUps.card(id), "8000");

                    assertThat(followUps.step(id)).isEqualTo(CaseStep.CLEARED);
                    assertThat(followUps.open(id)).isEmpty();
                    assertThat(followUps.running(id)).isZero();
                    assertThat(followUps.happened(id)).startsWith(CaseHappening.CLEARED);
                    assertThat(followUps.view(id).promises())
                            .noneMatch(promise -> promise.state() == PromiseState.OPEN);
                    assertThat(cases.of(followUps.card(id))).isEmpty();
                }));
    }

    private CaseId begun(CaseStep step) {
        return switch (step) {
            case REMINDING, REMINDED -> followUps.toRemind();
            case COLLECTING, PROMISED -> followUps.toVisit();
            case SETTLING, IN_PLAN, ON_HOLD -> followUps.toSettle();
            default -> followUps.toDecide();
        };
    }

    @Test
    void a_part_payment_of_what_is_late_longest_takes_the_case_back() {
        CardId card = followUps.owing("8000", 130);
        followUps.owes(card, "500", 5);
        CaseId id = followUps.opened(card);
        assertThat(followUps.step(id)).isEqualTo(CaseStep.DECIDING);

        followUps.pays(card, "8000");

        assertThat(followUps.step(id)).isEqualTo(CaseStep.REMINDING);
        assertThat(followUps.open(id).orElseThrow().group()).contains("FINANCE");
        assertThat(followUps.running(id)).isEqualTo(1);
        assertThat(followUps.happened(id)).startsWith(CaseHappening.MOVED_BACK, CaseHappening.PAID_PARTLY);
    }

    @Test
    void a_part_payment_that_leaves_the_stage_as_it_is_leaves_the_task_too() {
        CaseId id = followUps.toVisit();
        followUps.visitInVain(id);
        var task = followUps.task(id);

        followUps.pays(followUps.card(id), "1000");

        assertThat(followUps.step(id)).isEqualTo(CaseStep.SETTLING);
        assertThat(followUps.task(id)).isEqualTo(task);
        assertThat(followUps.view(id).overdue()).isEqualTo(Money.of("7000"));
    }

    @Test
    void a_receipt_that_settles_nothing_yet_leaves_the_case_until_it_does() {
        CaseId id = followUps.toVisit();
        CardId card = followUps.card(id);
        EntryId receipt = ledgers.receipt(card, MONDAY, "8000");
        assertThat(followUps.step(id)).isEqualTo(CaseStep.COLLECTING);

        actingAs.run("finance1", () -> allocating.oldestFirst(receipt));

        assertThat(followUps.step(id)).isEqualTo(CaseStep.CLEARED);
    }

    @Test
    void a_payment_that_is_reversed_opens_the_case_anew() {
        CaseId id = followUps.toVisit();
        CardId card = followUps.card(id);
        EntryId payment = followUps.pays(card, "8000");
        assertThat(followUps.step(id)).isEqualTo(CaseStep.CLEARED);

        clock.moveTo(MONDAY.plusDays(1).atTime(9, 0));
        ledgers.reverse(payment, MONDAY.plusDays(1));

        assertThat(followUps.id(card)).isEqualTo(id);
        assertThat(followUps.step(id)).isEqualTo(CaseStep.COLLECTING);
        assertThat(followUps.open(id)).isPresent();
        assertThat(followUps.running(id)).isEqualTo(1);
        assertThat(followUps.happened(id)).startsWith(CaseHappening.REOPENED, CaseHappening.CLEARED);
    }

    @Test
    void days_that_pass_take_the_case_on_and_a_second_round_does_nothing() {
        CaseId id = followUps.toVisit();
        CardId card = followUps.card(id);
        assertThat(followUps.looked(card)).isFalse();

        clock.moveTo(MONDAY.plusDays(11).atTime(9, 0));
        assertThat(followUps.looked(card)).isTrue();
        assertThat(followUps.looked(card)).isFalse();

        assertThat(followUps.step(id)).isEqualTo(CaseStep.SETTLING);
        assertThat(followUps.view(id).rule()).contains("receivable-stage_manager_weak");
        assertThat(followUps.happened(id)).containsExactly(CaseHappening.MOVED_ON, CaseHappening.OPENED);
        assertThat(followUps.running(id)).isEqualTo(1);
    }

    @Test
    void a_small_debt_is_written_off_by_the_leader_alone() {
        CaseId id = followUps.opened(followUps.owing("300", 130));

        followUps.writeOff(id);

        assertThat(followUps.step(id)).isEqualTo(CaseStep.WRITTEN_OFF);
        assertThat(followUps.running(id)).isZero();
        assertThat(followUps.happened(id)).startsWith(CaseHappening.WRITTEN_OFF, CaseHappening.WRITE_OFF_ASKED);
        assertThat(told.of(ARREARS_WRITTEN_OFF, followUps.card(id))).contains("manager1", "sales1");
    }

    @Test
    void a_large_debt_is_written_off_when_a_second_person_agrees() {
        CaseId id = followUps.opened(followUps.owing("80000", 130));
        followUps.writeOff(id);
        assertThat(followUps.step(id)).isEqualTo(CaseStep.WRITING_OFF);

        TaskId deciding = followUps.writeOffTask(id);
        actingAs.run("finance1", () -> writeOffs.approve(deciding, "同意"));

        assertThat(followUps.step(id)).isEqualTo(CaseStep.WRITTEN_OFF);
        assertThat(followUps.running(id)).isZero();
    }

    @Test
    void when_the_second_person_says_no_the_leader_decides_again() {
        CaseId id = followUps.opened(followUps.owing("80000", 130));
        followUps.writeOff(id);

        TaskId deciding = followUps.writeOffTask(id);
        actingAs.run("finance1", () -> writeOffs.refuse(deciding, "还能追回"));

        assertThat(followUps.step(id)).isEqualTo(CaseStep.DECIDING);
        assertThat(followUps.open(id).orElseThrow().group()).contains("LEADER");
        assertThat(followUps.happened(id)).startsWith(CaseHappening.WRITE_OFF_REFUSED);
    }

    @Test
    void what_became_overdue_since_somebody_looked_counts_for_the_second_person_too() {
        CardId card = followUps.owing("300", 130);
        followUps.owes(card, "80000", 0);
        CaseId id = followUps.opened(card);
        clock.moveTo(MONDAY.plusDays(1).atTime(9, 0));

        followUps.writeOff(id);

        assertThat(followUps.step(id)).isEqualTo(CaseStep.WRITING_OFF);
        TaskId deciding = followUps.writeOffTask(id);
        actingAs.run("finance1", () -> writeOffs.refuse(deciding, "还能追回"));
        assertThat(followUps.step(id)).isEqualTo(CaseStep.DECIDING);
    }

    @Test
    void nothing_is_written_off_that_the_customer_has_paid_already() {
        CaseId id = followUps.opened(followUps.owing("300", 130));
        EntryId receipt = ledgers.receipt(followUps.card(id), MONDAY, "100");

        assertThatThrownBy(() -> followUps.writeOff(id)).hasMessageContaining("unallocated");

        assertThat(followUps.step(id)).isEqualTo(CaseStep.DECIDING);
        actingAs.run("finance1", () -> allocating.oldestFirst(receipt));
        followUps.forget(id);
    }

    @Test
    void a_payment_while_a_write_off_waits_ends_the_case() {
        CaseId id = followUps.opened(followUps.owing("80000", 130));
        followUps.writeOff(id);

        followUps.pays(followUps.card(id), "80000");

        assertThat(followUps.step(id)).isEqualTo(CaseStep.CLEARED);
        assertThat(followUps.running(id)).isZero();
    }
}
