package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.finance.FinanceTeam;
import io.kedang.identity.ActingAs;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KedangTest
class LedgerFiguresTest {

    @Autowired
    private LedgerFigures figures;

    @Autowired
    private Overdue overdue;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private FinanceTeam team;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Clock clock;

    @Test
    void months_are_reckoned_for_the_customers_whose_money_one_sees() {
        FinanceTeam.Members members = team.members();
        CardId card = team.customer(members);
        ledger.shipment(card, LocalDate.of(2025, 1, 10), "31000.00");
        ledger.shipment(card, LocalDate.of(2025, 2, 10), "28000.00");
        EntryId receipt = ledger.payment(card, LocalDate.of(2025, 2, 20), "31000.00");
        ledger.shipment(card, LocalDate.of(2025, 3, 10), "31000.00");
        ledger.post(NewEntry.of(
                card, EntryKind.RETURN, LedgerFixtures.number(), LocalDate.of(2025, 3, 31), Money.of("1000.00")));
        ledger.post(NewEntry.of(
                card, EntryKind.FEE, LedgerFixtures.number(), LocalDate.of(2025, 4, 5), Money.of("500.00")));
        ledger.reverse(receipt, LocalDate.of(2025, 4, 12));
        ledger.shipment(ledger.account(), LocalDate.of(2025, 2, 1), "7000.00");

        List<LedgerMonth> months = actingAs.call(
                members.manager(), () -> figures.months(YearMonth.of(2025, 1), YearMonth.of(2025, 4), Money.YUAN));

        assertThat(months)
                .containsExactly(
                        month(1, "31000.00", "0", "0.00", "31000.00", "92.0", "0.0"),
                        month(2, "28000.00", "31000.00", "31000.00", "28000.00", "42.7", "52.5"),
                        month(3, "30000.00", "0", "28000.00", "58000.00", "58.7", "0.0"),
                        month(4, "0", "-31000.00", "58000.00", "89500.00", "137.3", "-53.4"));
        actingAs.run("office1", () -> assertThatThrownBy(
                        () -> figures.months(YearMonth.of(2025, 1), YearMonth.of(2025, 1), Money.YUAN))
                .isInstanceOf(AccessRefused.class));
    }

    @Test
    void who_is_overdue_beyond_the_tolerance_is_told_in_the_order_of_the_cards() {
        LocalDate today = LocalDate.now(clock);
        CardId late = ledger.account(new PaymentTerms(PaymentTerms.Kind.CASH_ON_DELIVERY, 0));
        ledger.shipment(late, today.minusDays(11), "40.00");
        ledger.shipment(late, today.minusDays(1), "2.00");
        ledger.shipment(late, today, "100.00");
        ledger.receipt(late, today, "5.00");
        CardId prompt = ledger.account(new PaymentTerms(PaymentTerms.Kind.CASH_ON_DELIVERY, 0));
        ledger.shipment(prompt, today, "100.00");

        assertThat(overdue.of(List.of(late, prompt)))
                .containsOnlyKeys(late)
                .containsValue(new OverdueCustomer(late, today.minusDays(11), 11, Money.of("42.00"), Money.of("5.00")));
        assertThat(beyond(10, "39.99")).contains(late).doesNotContain(prompt);
        assertThat(beyond(10, "40.00")).doesNotContain(late);
        assertThat(beyond(11, "0")).doesNotContain(late);
        assertThat(beyond(0, "41.00")).contains(late).isSortedAccordingTo((one, other) -> one.toString()
                .compareTo(other.toString()));
    }

    private List<CardId> beyond(int days, String amount) {
        List<CardId> found = new ArrayList<>();
        Optional<CardId> after = Optional.of(new CardId(new UUID(0, 0)));
        while (after.isPresent()) {
            List<OverdueCustomer> page = overdue.beyond(days, new BigDecimal(amount), after);
            page.forEach(customer -> found.add(customer.card()));
            after = page.size() < Overdue.PAGE
                    ? Optional.empty()
                    : Optional.of(page.get(page.size() - 1).card());
        }
        return found;
    }

    private static LedgerMonth month(int month, String... figures) {
        return new LedgerMonth(
                YearMonth.of(2025, month),
                new BigDecimal(figures[0]),
                new BigDecimal(figures[1]),
                new BigDecimal(figures[2]),
                new BigDecimal(figures[3]),
                Optional.of(new BigDecimal(figures[4])),
                Optional.of(new BigDecimal(figures[5])));
    }
}
