package io.kedang.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KedangTest
class GradeProposalsTest {

    @Autowired
    private GradeProposals proposals;

    @Autowired
    private GradedCustomers customers;

    private final ReviewPeriod period = GradedCustomers.ownYears();
    private final TeamId team = GradedCustomers.team();
    private final int year = period.lastYear();

    @Test
    void customers_are_ranked_among_all_customers_of_the_company() {
        CardId largest = customers.customer(team, Map.of(year, "500", year - 1, "480", year - 2, "470"));
        CardId large = customers.customer(GradedCustomers.team(), Map.of(year, "260", year - 1, "250"));
        CardId middle = customers.customer(team, Map.of(year, "150", year - 1, "160"));
        CardId small = customers.customer(team, Map.of(year, "90", year - 1, "40"));
        CardId lost = customers.customer(team, Map.of(year, "0", year - 1, "30"));

        int count = proposals.compute(team, period);

        assertThat(count).isEqualTo(4);
        assertThat(graded(largest).figures().share().orElseThrow()).isEqualByComparingTo("0.0");
        assertThat(graded(largest).figures().rank().orElseThrow()).isEqualByComparingTo("100.0");
        assertThat(graded(largest).grade())
                .isEqualTo(new Grade(
                        AbcClass.A, Importance.IMPORTANT, Level.K, Weight.MAIN, Loyalty.LOYAL, RiskClass.NONE));
        assertThat(graded(middle).figures().share().orElseThrow())
                .as("760 of 1000 are larger")
                .isEqualByComparingTo("76.0");
        assertThat(graded(middle).figures().rank().orElseThrow()).isEqualByComparingTo("33.3");
        assertThat(graded(middle).grade().abc()).isEqualTo(AbcClass.B);
        assertThat(graded(middle).trend()).isEqualTo(Trend.STEADY);
        assertThat(graded(small).figures().growth()).contains(125);
        assertThat(graded(small).trend()).isEqualTo(Trend.FAST_GROWING);
        assertThat(graded(small).grade())
                .isEqualTo(new Grade(
                        AbcClass.C, Importance.SPECIAL, Level.B, Weight.SCATTERED, Loyalty.LOYAL, RiskClass.NONE));
        assertThat(graded(lost).grade())
                .isEqualTo(new Grade(
                        AbcClass.C, Importance.SPECIAL, Level.D, Weight.SCATTERED, Loyalty.SWITCHING, RiskClass.WATCH));
        assertThat(proposals.of(large, period)).as("of another team").isEmpty();
    }

    @Test
    void customers_that_buy_the_same_have_the_same_class() {
        CardId one = customers.customer(team, Map.of(year, "100"));
        CardId other = customers.customer(team, Map.of(year, "100"));
        customers.customer(team, Map.of(year, "800"));

        proposals.compute(team, period);

        assertThat(graded(one).figures().share())
                .isEqualTo(graded(other).figures().share());
        assertThat(graded(one).figures().share().orElseThrow()).isEqualByComparingTo("80.0");
        assertThat(graded(one).figures().rank().orElseThrow()).isEqualByComparingTo("0.0");
    }

    @Test
    void a_proposal_tells_the_rule_of_each_class_with_its_figures() {
        CardId card = customers.customer(team, Map.of(year, "100", year - 1, "200"));

        proposals.compute(team, period);

        assertThat(graded(card).reasons())
                .extracting(Reason::messageKey)
                .containsExactly(
                        "grading.rule.trend_shrinking",
                        "grading.rule.abc_a",
                        "grading.rule.risk_none",
                        "grading.rule.level_k",
                        "grading.rule.weight_main",
                        "grading.rule.loyalty_less",
                        "grading.rule.importance_large");
        assertThat(graded(card).reasons().get(0).arguments()).containsExactly("-50", String.valueOf(year), 30, -20);
        assertThat(graded(card).reasons().get(1).arguments()).containsExactly("0", "70", "90");
    }

    @Test
    void computing_again_changes_nothing_and_adds_who_is_new() {
        CardId card = customers.customer(team, Map.of(year, "100"));
        proposals.compute(team, period);
        customers.nowSells(card, Map.of(year, "7"));
        customers.customer(team, Map.of(year, "50"));

        assertThat(proposals.compute(team, period)).isEqualTo(2);

        assertThat(graded(card).figures().amount().orElseThrow().text()).isEqualTo("100.00");
    }

    @Test
    void the_next_review_goes_by_the_revision_that_is_live_then() {
        CardId card = customers.customer(team, Map.of(year, "100", year - 1, "90"));
        proposals.compute(team, period);
        customers.nowSells(card, Map.of(year, "40"));

        ReviewPeriod next = GradedCustomers.twoMonthsAfter(period);
        proposals.compute(team, next);

        Figures figures = proposals.of(card, next).orElseThrow().figures();
        assertThat(figures.amount().orElseThrow().text()).isEqualTo("40.00");
        assertThat(figures.before()).as("told no more").isEmpty();
    }

    @Test
    void amounts_of_this_year_and_of_long_ago_do_not_count() {
        CardId card = customers.customer(team, Map.of(year + 1, "900", year - 3, "800"));

        proposals.compute(team, period);

        assertThat(graded(card).figures().amount()).isEmpty();
        assertThat(graded(card).grade().level()).isEqualTo(Level.D);
    }

    @Test
    void a_card_that_tells_no_sales_is_graded_too() {
        CardId card = customers.customer(team, Map.of(), "GOVERNMENT");

        proposals.compute(team, period);

        assertThat(graded(card).grade().importance()).isEqualTo(Importance.SPECIAL);
        assertThat(graded(card).trend()).isEqualTo(Trend.UNKNOWN);
    }

    @Test
    void a_customer_just_beyond_a_limit_keeps_the_class_once() {
        CardId card = customers.customer(team, Map.of(year, "100"));
        CardId larger = customers.customer(team, Map.of(year, "230"));
        proposals.compute(team, period);
        assertThat(graded(card).grade().abc()).as("69.7 per cent").isEqualTo(AbcClass.A);

        customers.nowSells(larger, Map.of(year, "240"));
        ReviewPeriod second = GradedCustomers.twoMonthsAfter(period);
        proposals.compute(team, second);
        ReviewPeriod third = GradedCustomers.twoMonthsAfter(second);
        proposals.compute(team, third);

        GradeProposal kept = proposals.of(card, second).orElseThrow();
        assertThat(kept.figures().share().orElseThrow()).isEqualByComparingTo("70.6");
        assertThat(kept.grade().abc()).isEqualTo(AbcClass.A);
        assertThat(kept.reasons())
                .filteredOn(reason -> reason.aspect() == Aspect.ABC)
                .extracting(Reason::messageKey)
                .containsExactly("grading.rule.abc_b", "grading.kept");
        assertThat(proposals.of(card, third).orElseThrow().grade().abc()).isEqualTo(AbcClass.B);
    }

    @Test
    void the_proposals_of_a_team_come_largest_first_and_page_by_page() {
        CardId[] cards = new CardId[GradeProposals.PAGE + 3];
        for (int i = 0; i < cards.length; i++) {
            cards[i] = customers.customer(team, Map.of(year, String.valueOf(100 + i)));
        }
        proposals.compute(team, period);

        List<GradeProposal> first = proposals.of(team, period, ProposalFilter.ALL, Optional.empty());
        List<GradeProposal> second = proposals.of(
                team,
                period,
                ProposalFilter.ALL,
                Optional.of(first.get(GradeProposals.PAGE - 1).cursor()));

        assertThat(first).hasSize(GradeProposals.PAGE + 1);
        assertThat(first.get(0).card()).isEqualTo(cards[cards.length - 1]);
        assertThat(second).extracting(GradeProposal::card).containsExactly(cards[2], cards[1], cards[0]);
    }

    @Test
    void proposals_that_ask_why_are_found() {
        CardId growing = customers.customer(team, Map.of(year, "100", year - 1, "50"));
        CardId shrinking = customers.customer(team, Map.of(year, "90", year - 1, "200"));
        CardId lost = customers.customer(team, Map.of(year, "0", year - 1, "10"));
        customers.customer(team, Map.of(year, "80", year - 1, "80"));
        proposals.compute(team, period);

        assertThat(proposals.of(team, period, ProposalFilter.ASKING_WHY, Optional.empty()))
                .extracting(GradeProposal::card)
                .containsExactlyElementsOf(Arrays.asList(growing, shrinking, lost));
        assertThat(proposals.counts(team, period)).isEqualTo(new ProposalCounts(4, 4, 0, 4, 3));
    }

    private GradeProposal graded(CardId card) {
        return proposals.of(card, period).orElseThrow();
    }
}
