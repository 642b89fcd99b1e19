package io.kedang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.grading.AbcClass;
import io.kedang.grading.DecidingGrades;
import io.kedang.grading.EndingOverrides;
import io.kedang.grading.Grade;
import io.kedang.grading.GradedCustomers;
import io.kedang.grading.Grades;
import io.kedang.grading.Importance;
import io.kedang.grading.Level;
import io.kedang.grading.Loyalty;
import io.kedang.grading.ReviewPeriod;
import io.kedang.grading.RiskClass;
import io.kedang.grading.Weight;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.People;
import io.kedang.page.Problem;
import io.kedang.review.ReviewFixtures.TeamOf;
import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What a manager must say, may say, and what becomes of it. */
@KedangTest
class DecidingReviewsTest {

    private static final Grade KEY =
            new Grade(AbcClass.A, Importance.IMPORTANT, Level.K, Weight.MAIN, Loyalty.LOYAL, RiskClass.HIGH);

    @Autowired
    private ReviewFixtures fixtures;

    @Autowired
    private DecidingReviews deciding;

    @Autowired
    private Observations observations;

    @Autowired
    private ReadingReports reading;

    @Autowired
    private Grades grades;

    @Autowired
    private DecidingGrades decidingGrades;

    @Autowired
    private EndingOverrides overrides;

    @Autowired
    private HeardRisks risks;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MutableClock clock;

    private final ReviewPeriod period = GradedCustomers.ownYears();
    private final ReviewPeriod next = GradedCustomers.twoMonthsAfter(period);
    private TeamOf team;

    @BeforeEach
    void gather() {
        team = fixtures.managedTeam();
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void each_customer_that_grew_fast_shrank_or_was_lost_needs_a_reason() {
        CardId steady = customer("100", "105");
        CardId grown = customer("100", "200");
        CardId shrunk = customer("100", "60");
        CardId lost = customer("100", "0");
        ReviewId review = fixtures.deciding(team.team(), period);

        assertThat(List.of(steady, grown, shrunk, lost).stream()
                        .map(card -> fixtures.line(team.manager(), review, card).kind()))
                .containsExactly(LineKind.FIRST, LineKind.GROWING, LineKind.SHRINKING, LineKind.LOST);
        Verdict silent = ReviewFixtures.accepted(Optional.empty(), Optional.empty());
        assertThat(problems(review, steady, silent)).isEmpty();
        for (CardId card : List.of(grown, shrunk, lost)) {
            assertThat(problems(review, card, silent))
                    .extracting(Problem::field)
                    .containsExactly("reason");
            assertThatThrownBy(() -> fixtures.decide(team.manager(), review, card, silent))
                    .isInstanceOf(ReviewRefused.class);
            assertThat(fixtures.accept(team.manager(), review, card, "新开三家门店")).isTrue();
        }
    }

    @Test
    void another_grade_needs_a_reason_and_a_last_day_and_ends_with_it() {
        CardId card = customer("100", "105");
        ReviewId review = fixtures.deciding(team.team(), period);
        LocalDate today = LocalDate.now(clock);
        assertThat(problems(review, card, override(KEY, Optional.empty(), Optional.empty())))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("until", "reason");
        assertThat(problems(review, card, override(KEY, Optional.of(today), Optional.of("重点培养"))))
                .extracting(Problem::field)
                .containsExactly("until");
        Grade proposed = fixtures.line(team.manager(), review, card).proposed();
        assertThat(problems(review, card, override(proposed, Optional.of(today.plusDays(9)), Optional.of("重点培养"))))
                .extracting(Problem::field)
                .containsExactly("grade");

        fixtures.decide(
                team.manager(), review, card, override(KEY, Optional.of(today.plusDays(9)), Optional.of("重点培养")));
        fixtures.handIn(team.manager(), review);

        assertThat(grades.of(card).orElseThrow().grade()).isEqualTo(KEY);
        assertThat(risks.of(card)).isNotEmpty();
        clock.moveTo(today.plusDays(10).atTime(1, 0));
        overrides.endAll();
        assertThat(grades.of(card).orElseThrow().grade()).isEqualTo(proposed);
    }

    @Test
    void a_grade_that_stands_against_the_rules_is_kept_unless_it_is_decided_otherwise() {
        CardId card = customer("100", "105");
        CardId other = customer("100", "105");
        ReviewId first = fixtures.deciding(team.team(), period);
        LocalDate until = LocalDate.now(clock).plusMonths(3);
        List.of(card, other)
                .forEach(one -> fixtures.decide(
                        team.manager(), first, one, override(KEY, Optional.of(until), Optional.of("重点培养"))));
        fixtures.handIn(team.manager(), first);
        // the reviews of these tests lie in years to come: the grade stands until after the next one
        transaction.executeWithoutResult(status -> stands(next.day().plusMonths(1)));

        ReviewId second = fixtures.deciding(team.team(), next);
        ReviewLine line = fixtures.line(team.manager(), second, card);
        assertThat(line.standingUntil()).isPresent();
        fixtures.decide(
                team.manager(),
                second,
                card,
                new Verdict(
                        LineDecision.KEPT, Optional.empty(), Optional.empty(), Optional.of("继续培养"), Optional.empty()));
        fixtures.accept(team.manager(), second, other, "培养结束");
        assertThat(fixtures.handIn(team.manager(), second)).isEmpty();

        assertThat(grades.of(card).orElseThrow().grade()).isEqualTo(KEY);
        assertThat(grades.of(other).orElseThrow().grade()).isNotEqualTo(KEY);
    }

    @Test
    void who_comes_second_is_told_and_decides_again() {
        CardId card = customer("100", "0");
        ReviewId review = fixtures.deciding(team.team(), period);
        int version = fixtures.line(team.manager(), review, card).version();
        fixtures.accept(team.manager(), review, card, "搬迁");

        boolean decided = actingAs.call(
                team.manager(),
                () -> deciding.decide(
                        fixtures.task(review),
                        card,
                        version,
                        ReviewFixtures.accepted(Optional.of("停业"), Optional.empty())));

        assertThat(decided).isFalse();
        assertThat(reason(review, card)).contains("搬迁");
        fixtures.accept(team.manager(), review, card, "停业");
        assertThat(reason(review, card)).contains("停业");
    }

    @Test
    void a_customer_whose_grade_changed_meanwhile_is_open_again() {
        CardId card = customer("100", "105");
        ReviewId review = fixtures.deciding(team.team(), period);
        fixtures.acceptAll(team.manager(), review, LineKind.FIRST);
        LocalDate until = LocalDate.now(clock).plusDays(9);
        actingAs.run(
                "leader1",
                () -> transaction.executeWithoutResult(
                        status -> decidingGrades.override(period, card, KEY, "总部指定", until)));

        Progress left = fixtures.handIn(team.manager(), review).orElseThrow();

        assertThat(left.open()).isOne();
        assertThat(fixtures.line(team.manager(), review, card).before()).contains(KEY);
        assertThat(grades.of(card).orElseThrow().grade()).isEqualTo(KEY);
    }

    @Test
    void a_customer_under_further_observation_comes_up_again_until_it_is_let_go() {
        CardId card = customer("100", "105");
        ReviewId first = fixtures.deciding(team.team(), period);
        LocalDate until = LocalDate.now(clock).plusMonths(2);
        fixtures.decide(team.manager(), first, card, ReviewFixtures.accepted(Optional.of("换了老板"), Optional.of(until)));
        assertThat(observations.of(card)).isEmpty();
        fixtures.handIn(team.manager(), first);
        assertThat(observations.of(card).orElseThrow().until()).isEqualTo(until);
        assertThat(observations.of(card).orElseThrow().reason()).contains("换了老板");

        ReviewId second = fixtures.deciding(team.team(), next);
        assertThat(fixtures.line(team.manager(), second, card).kind()).isEqualTo(LineKind.OBSERVED);
        assertThat(fixtures.acceptAll(team.manager(), second, LineKind.UNCHANGED))
                .isZero();
        fixtures.decide(team.manager(), second, card, ReviewFixtures.accepted(Optional.empty(), Optional.empty()));
        fixtures.handIn(team.manager(), second);

        assertThat(observations.of(card)).isEmpty();
    }

    @Test
    void several_are_accepted_at_once_but_those_that_still_need_a_reason() {
        CardId steady = customer("100", "105");
        CardId lost = customer("100", "0");
        ReviewId review = fixtures.deciding(team.team(), period);
        Map<CardId, Integer> both = Map.of(steady, 0, lost, 0);

        assertThat(actingAs.call(
                        team.manager(), () -> deciding.acceptSeveral(fixtures.task(review), both, Optional.empty())))
                .containsExactly(steady);
        assertThat(actingAs.call(
                        team.manager(),
                        () -> deciding.acceptSeveral(fixtures.task(review), Map.of(lost, 0), Optional.of("停业"))))
                .containsExactly(lost);
    }

    @Test
    void a_deputy_decides_in_the_managers_place_and_both_are_named() throws Exception {
        CardId card = customer("100", "0");
        ReviewId review = fixtures.deciding(team.team(), period);
        String deputy = people.find(
                        colleagues.settled(io.kedang.access.Role.VIEWER).person())
                .orElseThrow()
                .login();
        try (AutoCloseable standingIn = colleagues.deputy(team.manager(), deputy)) {
            actingAs.runFor(
                    team.manager(),
                    deputy,
                    () -> deciding.decide(
                            fixtures.task(review),
                            card,
                            0,
                            ReviewFixtures.accepted(Optional.of("停业"), Optional.empty())));
        }

        Decided decided = fixtures.line(team.manager(), review, card).decided().orElseThrow();
        assertThat(decided.by())
                .isEqualTo(people.findByLogin(team.manager()).orElseThrow().id());
        assertThat(decided.deputy())
                .contains(people.findByLogin(deputy).orElseThrow().id());
    }

    @Test
    void the_report_tells_how_the_classes_changed_since_the_review_before() {
        CardId card = customer("100", "105");
        ReviewId first = fixtures.deciding(team.team(), period);
        fixtures.acceptAll(team.manager(), first, LineKind.FIRST);
        fixtures.handIn(team.manager(), first);
        fixtures.nowSells(card, next, "105", "0");
        ReviewId second = fixtures.deciding(team.team(), next);
        fixtures.accept(team.manager(), second, card, "停业");
        fixtures.handIn(team.manager(), second);

        Report report = actingAs.call("leader1", () -> reading.of(second));

        assertThat(report.of(LineKind.LOST)).isOne();
        assertThat(report.standouts()
                        .get(Standout.LOST)
                        .get(0)
                        .decided()
                        .orElseThrow()
                        .reason())
                .contains("停业");
        Level now = grades.of(card).orElseThrow().grade().level();
        assertThat(level(report, now).changeText()).isEqualTo("+1");
        assertThat(report.totals().customersBefore()).contains(1);
        assertThat(actingAs.call("leader1", () -> reading.of(first)).of(LineKind.LOST))
                .isZero();
    }

    private static Distribution.OfClass level(Report report, Level level) {
        return report.distributions().get(0).classes().stream()
                .filter(one -> one.code().equals(level.name()))
                .findFirst()
                .orElseThrow();
    }

    @Autowired
    private org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private void stands(LocalDate until) {
        jdbc.sql("update grade_override set until = ? where card_id in (select id from card where team = ?)")
                .params(until, team.team().value())
                .update();
    }

    private CardId customer(String before, String now) {
        return fixtures.customer(team.team(), period, before, now);
    }

    private List<Problem> problems(ReviewId review, CardId card, Verdict verdict) {
        return actingAs.call(team.manager(), () -> deciding.problems(fixtures.task(review), card, verdict));
    }

    private Optional<String> reason(ReviewId review, CardId card) {
        return fixtures.line(team.manager(), review, card).decided().flatMap(Decided::reason);
    }

    private static Verdict override(Grade grade, Optional<LocalDate> until, Optional<String> reason) {
        return new Verdict(LineDecision.OVERRIDDEN, Optional.of(grade), until, reason, Optional.empty());
    }
}
