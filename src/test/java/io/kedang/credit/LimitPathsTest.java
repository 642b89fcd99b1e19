package io.kedang.credit;

import static io.kedang.notice.NoticeKind.LIMIT_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.notice.Told;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.time.MutableClock;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.TaskRefused;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way that a proposed limit can go. */
@KedangTest
class LimitPathsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final Reason WHY = new Reason("付款一直准时");

    @Autowired
    private CreditFixtures credit;

    @Autowired
    private ProposingLimits proposing;

    @Autowired
    private DecidingLimits deciding;

    @Autowired
    private CreditLimits limits;

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
    void theClockRuns() {
        clock.reset();
    }

    @Test
    void what_finance_proposes_the_manager_decides_and_it_counts_from_its_day() {
        CardId card = proposed("finance1", "1200");
        TaskId task = credit.limitTask(card);
        assertThat(credit.task(card, "credit-limit").orElseThrow().formKey()).isEqualTo("credit-limit/decide");

        actingAs.run("manager1", () -> deciding.approve(task, MONDAY.plusDays(7), WHY));

        assertThat(limit(card)).isEqualTo("1000.00 CNY");
        clock.moveTo(MONDAY.plusDays(7).atTime(9, 0));
        assertThat(limit(card)).isEqualTo("1200.00 CNY");
        assertThat(credit.exposure(card).limit()).isEqualTo(Money.of("1200"));
        assertThat(limits.history(card)).hasSize(2);
        assertThat(credit.file(card).proposals()).extracting(Proposal::state).containsExactly(ProposalState.APPROVED);
        assertThat(told.of(LIMIT_CHANGED, card)).contains("finance1", "finance2", "sales1");
        assertThat(credit.task(card, "credit-limit")).isEmpty();
    }

    @Test
    void a_large_raise_is_the_leaders_a_large_cut_the_managers() {
        CardId raised = proposed("finance1", "1200.01");
        assertThatThrownBy(
                        () -> actingAs.run("manager1", () -> deciding.approve(credit.limitTask(raised), MONDAY, WHY)))
                .isInstanceOf(TaskRefused.class);
        actingAs.run("leader1", () -> deciding.approve(credit.limitTask(raised), MONDAY, WHY));
        assertThat(limit(raised)).isEqualTo("1200.01 CNY");

        CardId cut = proposed("finance1", "0");
        actingAs.run("manager1", () -> deciding.approve(credit.limitTask(cut), MONDAY, WHY));
        assertThat(limit(cut)).isEqualTo("0.00 CNY");
        assertThat(credit.ask(cut, "0.01").ground()).isEqualTo(Ground.BEYOND_LIMIT);
    }

    @Test
    void what_a_manager_proposes_finance_judges_and_someone_else_decides() {
        CardId card = proposed("manager1", "1150");
        assertThat(credit.task(card, "credit-limit").orElseThrow().formKey()).isEqualTo("credit-limit/judge");
        actingAs.run(
                "finance1", () -> deciding.recommend(credit.limitTask(card), Money.of("1100"), new Reason("先加一点")));

        assertThatThrownBy(() -> actingAs.run("manager1", () -> deciding.approve(credit.limitTask(card), MONDAY, WHY)))
                .isInstanceOf(TaskRefused.class);
        actingAs.run("leader1", () -> deciding.approve(credit.limitTask(card), MONDAY, WHY));
        assertThat(limit(card)).isEqualTo("1100.00 CNY");
    }

    @Test
    void nobody_decides_who_judged() {
        CardId card = proposed("finance1", "900");
        assertThatThrownBy(() -> actingAs.run("finance1", () -> deciding.approve(credit.limitTask(card), MONDAY, WHY)))
                .isInstanceOf(TaskRefused.class);
    }

    @Test
    void what_finance_does_not_recommend_ends_there() {
        CardId card = proposed("manager1", "1150");
        actingAs.run("finance2", () -> deciding.dismiss(credit.limitTask(card), new Reason("额度没用满")));
        assertThat(credit.task(card, "credit-limit")).isEmpty();
        assertThat(limit(card)).isEqualTo("1000.00 CNY");
        assertThat(credit.file(card).proposals()).extracting(Proposal::state).containsExactly(ProposalState.DISMISSED);
    }

    @Test
    void a_refused_limit_stays_and_another_can_be_proposed() {
        CardId card = proposed("finance1", "900");
        assertThatThrownBy(() -> actingAs.run("finance1", () -> proposing.propose(card, Money.of("800"), WHY)))
                .hasMessageContaining("proposed-already");
        actingAs.run("manager1", () -> deciding.refuse(credit.limitTask(card), new Reason("旺季不宜降低")));
        assertThat(limit(card)).isEqualTo("1000.00 CNY");
        actingAs.run("finance1", () -> proposing.propose(card, Money.of("800"), WHY));
        assertThat(credit.file(card).proposals())
                .extracting(Proposal::state)
                .containsExactlyInAnyOrder(ProposalState.JUDGED, ProposalState.REFUSED);
    }

    @Test
    void a_limit_that_cannot_be_is_refused() {
        CardId card = credit.customer();
        refused(card, "1000", "credit.problem.same");
        refused(card, "-1", "credit.problem.limit");
        refused(card, "100 USD", "credit.problem.currency");
        refused(card, "100000000.01", "credit.problem.too-high");
        CardId other = proposed("finance1", "900");
        for (LocalDate day : new LocalDate[] {MONDAY.minusDays(1), MONDAY.plusDays(91)}) {
            assertThatThrownBy(
                            () -> actingAs.run("manager1", () -> deciding.approve(credit.limitTask(other), day, WHY)))
                    .hasMessageContaining("effective-on");
        }
        assertThat(limits.history(card)).hasSize(1);
    }

    private void refused(CardId card, String amount, String why) {
        assertThatThrownBy(() -> actingAs.run("finance1", () -> proposing.propose(card, Money.of(amount), WHY)))
                .isInstanceOf(CreditRefused.class)
                .hasMessageContaining(why);
    }

    private CardId proposed(String login, String amount) {
        CardId card = credit.customer();
        actingAs.run(login, () -> proposing.propose(card, Money.of(amount), WHY));
        return card;
    }

    private String limit(CardId card) {
        return limits.of(card).orElseThrow().amount().text();
    }
}
