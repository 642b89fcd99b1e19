package io.kedang.credit;

import static io.kedang.notice.NoticeKind.TASK_DUE;
import static io.kedang.notice.NoticeKind.TASK_ESCALATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.intake.TimePasses;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.PaymentTerms;
import io.kedang.notice.Told;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.time.MutableClock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the daily round does about credit, and what is told of steps that nobody takes. */
@KedangTest
class CreditRoundTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** A Thursday, 99 days after what was shipped on that Monday was due. */
    private static final LocalDate LATE = LocalDate.of(2027, 4, 1);

    @Autowired
    private CreditFixtures credit;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private CreditRound round;

    @Autowired
    private DecidingLimits deciding;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private TimePasses time;

    @Autowired
    private Told told;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void monday() {
        clock.moveTo(MONDAY.atTime(9, 0));
    }

    @AfterEach
    void theClockRuns() {
        clock.reset();
    }

    @Test
    void a_rule_proposes_once_in_a_month_and_rests_after_a_decision() {
        CardId card = ledger.account("sales1", new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 30), Money.of("10000"));
        ledger.shipment(card, MONDAY, "500");

        morningOf(LATE);
        Proposal proposal = credit.file(card).openProposal().orElseThrow();
        assertThat(proposal.origin()).isEqualTo(ProposalOrigin.RULE);
        assertThat(proposal.rule()).contains("credit.rule.credit-limit_overdue_90");
        assertThat(proposal.amount()).isEqualTo(Money.of("5000"));

        actingAs.run("finance1", () -> deciding.dismiss(credit.limitTask(card), new Reason("已达成还款计划")));
        morningOf(LATE);
        morningOf(LATE.plusMonths(1).plusDays(2));
        assertThat(credit.file(card).openProposal()).isEmpty();

        morningOf(LATE.plusMonths(4).plusDays(1));
        assertThat(credit.file(card).openProposal()).isPresent();
    }

    @Test
    void a_round_that_was_cut_off_goes_on_where_it_stopped() {
        CardId card = ledger.account("sales1", new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 30), Money.of("10000"));
        ledger.shipment(card, MONDAY, "500");
        clock.moveTo(LATE.plusMonths(1).plusDays(3).atTime(5, 30));
        LocalDate month = LATE.plusMonths(1);
        jdbc.sql("insert into credit_round (month, reached) values (?, ?) on conflict (month) do update"
                        + " set reached = excluded.reached, done_at = null")
                .params(month, card.value())
                .update();
        round.make();
        assertThat(credit.file(card).openProposal()).isEmpty();
        assertThat(jdbc.sql("select done_at is not null from credit_round where month = ?")
                        .param(month)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void releases_whose_time_is_over_end() {
        CardId card = credit.customer();
        credit.ask(card, "900");
        clock.moveTo(MONDAY.plusDays(8).atTime(5, 30));
        round.make();
        assertThat(credit.file(card).answers().get(0).release().orElseThrow().state())
                .isEqualTo(ReleaseState.EXPIRED);
    }

    @Test
    void steps_that_nobody_takes_remind_and_the_leader_is_told() {
        CardId card = credit.customer();
        credit.ship(card, "1001");
        var subject = credit.task(card, "over-limit").orElseThrow().subject();

        time.until(MONDAY.plusDays(1).atTime(18, 0), subject);
        assertThat(told.of(TASK_DUE, card)).contains("finance1", "finance2");
        assertThat(told.of(TASK_ESCALATED, card)).isEmpty();
        time.until(MONDAY.plusDays(3).atTime(18, 0), subject);
        assertThat(told.of(TASK_ESCALATED, card)).contains("leader1");
    }

    private void morningOf(LocalDate day) {
        clock.moveTo(day.atTime(5, 30));
        jdbc.sql("update credit_round set reached = null, done_at = null where month = ?")
                .param(day.withDayOfMonth(1))
                .update();
        round.make();
    }
}
