package io.kedang.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.PaymentTerms;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.shared.TeamId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
class PurchasesFromTheLedgerTest {

    private static final ReviewPeriod PERIOD = new ReviewPeriod(LocalDate.of(2025, 3, 1));

    @Autowired
    private GradeProposals proposals;

    @Autowired
    private GradedCustomers customers;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private JdbcClient jdbc;

    private final TeamId team = GradedCustomers.team();

    @Test
    void who_does_not_pay_is_a_high_risk() {
        CardId card = customer(Map.of(2022, "70", 2023, "20"));
        ledger.shipment(card, LocalDate.of(2023, 3, 10), "500000.00");
        ledger.shipment(card, LocalDate.of(2024, 5, 10), "100000.00");

        GradeProposal graded = graded(card);

        assertThat(graded.figures().payment()).isEqualTo(PaymentBehaviour.OVERDUE);
        assertThat(graded.grade().risk()).isEqualTo(RiskClass.HIGH);
        assertThat(graded.reasons()).extracting(Reason::messageKey).contains("grading.rule.risk_overdue");
        assertThat(graded.figures().amount().orElseThrow().text()).isEqualTo("10.00");
        assertThat(graded.figures().before().orElseThrow().text())
                .as("more than the card tells of")
                .isEqualTo("50.00");
        assertThat(graded.figures().yearsBought()).as("2022 by the card").isEqualTo(3);
    }

    @Test
    void who_pays_late_is_watched_and_who_pays_promptly_is_not() {
        CardId late = customer(Map.of());
        ledger.shipment(late, LocalDate.of(2024, 5, 10), "100000.00");
        ledger.payment(late, LocalDate.of(2024, 8, 1), "100000.00");
        CardId prompt = customer(Map.of());
        ledger.shipment(prompt, LocalDate.of(2024, 5, 10), "100000.00");
        ledger.payment(prompt, LocalDate.of(2024, 6, 12), "100000.00");

        assertThat(graded(late).figures().payment()).isEqualTo(PaymentBehaviour.LATE);
        assertThat(graded(late).grade().risk()).isEqualTo(RiskClass.WATCH);
        assertThat(graded(prompt).figures().payment()).isEqualTo(PaymentBehaviour.PROMPT);
        assertThat(graded(prompt).grade().risk()).isEqualTo(RiskClass.NONE);
    }

    @Test
    void a_year_in_which_nothing_was_shipped_is_one_without_purchases() {
        CardId card = customer(Map.of(2024, "30"));
        ledger.shipment(card, LocalDate.of(2023, 1, 10), "300000.00");
        ledger.payment(card, LocalDate.of(2023, 2, 1), "300000.00");

        GradeProposal graded = graded(card);

        assertThat(graded.trend()).isEqualTo(Trend.LOST);
        assertThat(graded.figures().payment()).isEqualTo(PaymentBehaviour.UNKNOWN);
    }

    @Test
    void what_has_been_posted_since_is_read_again() {
        CardId card = customer(Map.of());
        ledger.shipment(card, LocalDate.of(2024, 5, 10), "100000.00");
        graded(card);

        ledger.shipment(card, LocalDate.of(2024, 6, 10), "50000.00");
        proposals.compute(team, new ReviewPeriod(PERIOD.day().plusDays(1)));

        assertThat(jdbc.sql("select amount from yearly_purchase where card_id = ? and year = 2024")
                        .param(card.value())
                        .query(String.class)
                        .single())
                .isEqualTo("15.00");
    }

    private CardId customer(Map<Integer, String> told) {
        CardId card = customers.customer(team, told);
        ledger.open(card, new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 30), Money.of("0"));
        return card;
    }

    private GradeProposal graded(CardId card) {
        proposals.compute(team, PERIOD);
        return proposals.of(card, PERIOD).orElseThrow();
    }
}
