package io.kedang.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.card.CardRefused;
import io.kedang.identity.ActingAs;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class DecidingGradesTest {

    private static final Grade IMPORTANT =
            new Grade(AbcClass.C, Importance.IMPORTANT, Level.A, Weight.SCATTERED, Loyalty.LOYAL, RiskClass.NONE);

    @Autowired
    private GradeProposals proposals;

    @Autowired
    private DecidingGrades deciding;

    @Autowired
    private EndingOverrides overrides;

    @Autowired
    private Grades grades;

    @Autowired
    private HeardGrades heard;

    @Autowired
    private GradedCustomers customers;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final ReviewPeriod period = GradedCustomers.ownYears();
    private final ReviewPeriod next = GradedCustomers.twoMonthsAfter(period);
    private final TeamId team = GradedCustomers.team();
    private final int year = period.lastYear();

    @Test
    void an_accepted_proposal_is_the_customers_grade() {
        CardId card = proposed();
        assertThat(grades.of(card)).isEmpty();

        int accepted = asLeader(() -> deciding.accept(period, List.of(card)));

        Grade grade = proposal(card, period).grade();
        assertThat(accepted).isOne();
        assertThat(grades.of(card).orElseThrow().grade()).isEqualTo(grade);
        assertThat(proposal(card, period).decision()).contains(GradeProposal.Decision.ACCEPTED);
        assertThat(heard.of(card)).containsExactly(new GradeChange(card, Optional.empty(), grade));
    }

    @Test
    void a_proposal_is_decided_once() {
        CardId card = proposed();
        asLeader(() -> deciding.accept(period, List.of(card)));

        assertThat(asLeader(() -> deciding.accept(period, List.of(card)))).isZero();
        assertThat(heard.of(card)).hasSize(1);
    }

    @Test
    void all_first_grades_of_a_team_are_accepted_at_once() {
        CardId one = proposed();
        CardId other = customers.customer(team, Map.of(year, "20"));
        proposals.compute(team, period);

        assertThat(asLeader(() -> deciding.acceptFirst(team, period))).isEqualTo(2);

        assertThat(grades.of(List.of(one, other))).containsOnlyKeys(one, other);
        assertThat(proposals.counts(team, period).open()).isZero();
    }

    @Test
    void what_stays_as_it_is_is_accepted_at_once_and_the_rest_waits() {
        CardId stays = proposed();
        CardId falls = customers.customer(team, Map.of(year, "90", year - 1, "80"));
        proposals.compute(team, period);
        asLeader(() -> deciding.acceptFirst(team, period));
        CardGrade before = grades.of(stays).orElseThrow();
        customers.nowSells(falls, Map.of(year, "0", year - 1, "80"));
        proposals.compute(team, next);

        assertThat(asLeader(() -> deciding.acceptUnchanged(team, next))).isOne();

        assertThat(proposals.of(team, next, ProposalFilter.OPEN, Optional.empty()))
                .extracting(GradeProposal::card)
                .containsExactly(falls);
        assertThat(proposals.of(team, next, ProposalFilter.CHANGED, Optional.empty()))
                .extracting(GradeProposal::card)
                .containsExactly(falls);
        assertThat(grades.of(stays).orElseThrow().since()).isEqualTo(before.since());
        assertThat(grades.of(stays).orElseThrow().period()).isEqualTo(next);
        assertThat(heard.of(stays)).hasSize(1);
    }

    @Test
    void a_grade_against_the_rules_has_a_reason_and_an_end() {
        CardId card = proposed();
        LocalDate until = LocalDate.now(clock).plusMonths(6);

        asLeader(() -> override(card, " 新店开业，预计增长 ", until));

        assertThat(grades.of(card).orElseThrow().grade()).isEqualTo(IMPORTANT);
        assertThat(grades.of(card).orElseThrow().overriddenUntil()).contains(until);
        assertThat(proposal(card, period).decision()).contains(GradeProposal.Decision.OVERRIDDEN);
        assertThat(jdbc.sql("select reason from grade_override where card_id = ?")
                        .param(card.value())
                        .query(String.class)
                        .single())
                .isEqualTo("新店开业，预计增长");
    }

    @Test
    void a_grade_against_the_rules_stands_in_the_next_review_until_it_is_decided_otherwise() {
        CardId card = overridden();
        proposals.compute(team, next);
        assertThat(proposals.counts(team, next).unchanged()).isOne();

        asLeader(() -> deciding.acceptUnchanged(team, next));
        assertThat(grades.of(card).orElseThrow().grade()).isEqualTo(IMPORTANT);

        ReviewPeriod third = GradedCustomers.twoMonthsAfter(next);
        proposals.compute(team, third);
        asLeader(() -> deciding.accept(third, List.of(card)));
        assertThat(grades.of(card).orElseThrow().grade())
                .isEqualTo(proposal(card, third).grade());
        assertThat(grades.of(card).orElseThrow().overriddenUntil()).isEmpty();
    }

    @Test
    void after_its_last_day_the_customer_has_what_the_rules_said_last() {
        CardId card = overridden();
        jdbc.sql("update grade_override set until = :day where card_id = :card")
                .param("day", LocalDate.now(clock).minusDays(1))
                .param("card", card.value())
                .update();

        overrides.end();

        Grade ruled = proposal(card, period).grade();
        assertThat(grades.of(card).orElseThrow().grade()).isEqualTo(ruled);
        assertThat(grades.of(card).orElseThrow().overriddenUntil()).isEmpty();
        assertThat(heard.of(card)).last().isEqualTo(new GradeChange(card, Optional.of(IMPORTANT), ruled));
        assertThat(jdbc.sql("select what from grade_event where card_id = ? order by id")
                        .param(card.value())
                        .query(String.class)
                        .list())
                .containsExactly("OVERRIDDEN", "OVERRIDE_ENDED");
    }

    @Test
    void on_its_last_day_it_still_stands() {
        CardId card = proposed();
        asLeader(() -> override(card, "当天有效", LocalDate.now(clock)));

        overrides.end();

        assertThat(grades.of(card).orElseThrow().grade()).isEqualTo(IMPORTANT);
    }

    @Test
    void without_a_reason_or_a_day_ahead_nothing_changes() {
        CardId card = proposed();
        LocalDate today = LocalDate.now(clock);

        assertThatThrownBy(() -> asLeader(() -> override(card, "  ", today.plusDays(1))))
                .isInstanceOf(GradingRefused.class)
                .hasMessageContaining("without-reason");
        assertThatThrownBy(() -> asLeader(() -> override(card, "原因", today.minusDays(1))))
                .hasMessageContaining("until");
        assertThatThrownBy(() ->
                        asLeader(() -> override(card, "原因", today.plusMonths(12).plusDays(1))))
                .hasMessageContaining("until");
        assertThat(grades.of(card)).isEmpty();
    }

    @Test
    void only_who_decides_grades_decides_and_only_on_cards_in_reach() {
        CardId card = proposed();
        LocalDate until = LocalDate.now(clock).plusDays(9);

        assertThatThrownBy(() -> as("sales1", () -> deciding.accept(period, List.of(card))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> as("manager1", () -> override(card, "原因", until)))
                .as("the team is nobody’s")
                .isInstanceOf(CardRefused.class);
    }

    @Test
    void a_risk_that_becomes_high_is_told_as_such() {
        CardId card = CardId.random();
        Grade high =
                new Grade(AbcClass.C, Importance.SPECIAL, Level.C, Weight.SCATTERED, Loyalty.LOYAL, RiskClass.HIGH);

        assertThat(new GradeChange(card, Optional.empty(), high).riskBecameHigh())
                .isTrue();
        assertThat(new GradeChange(card, Optional.of(IMPORTANT), high).riskBecameHigh())
                .isTrue();
        assertThat(new GradeChange(card, Optional.of(high), high).riskBecameHigh())
                .isFalse();
        assertThat(new GradeChange(card, Optional.of(high), IMPORTANT).riskBecameHigh())
                .isFalse();
    }

    private CardId proposed() {
        CardId card = customers.customer(team, Map.of(year, "100", year - 1, "95"));
        proposals.compute(team, period);
        return card;
    }

    private CardId overridden() {
        CardId card = proposed();
        asLeader(() -> override(card, "重点扶持", LocalDate.now(clock).plusMonths(6)));
        return card;
    }

    private boolean override(CardId card, String reason, LocalDate until) {
        deciding.override(period, card, IMPORTANT, reason, until);
        return true;
    }

    private GradeProposal proposal(CardId card, ReviewPeriod period) {
        return proposals.of(card, period).orElseThrow();
    }

    private <T> T asLeader(Supplier<T> act) {
        return as("leader1", act);
    }

    private <T> T as(String login, Supplier<T> act) {
        return actingAs.call(login, () -> transaction.execute(status -> act.get()));
    }
}
