package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KedangTest
@WithPerson("finance1")
class AllocatingTest {

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private LedgerProof proof;

    @Autowired
    private Allocating allocating;

    @Autowired
    private Entries entries;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private CardId card;
    private EntryId first;
    private EntryId second;
    private EntryId receipt;

    @BeforeEach
    void account() {
        today = LocalDate.now(clock);
        card = ledger.account();
        first = ledger.shipment(card, today.minusDays(10), "100.00");
        second = ledger.shipment(card, today.minusDays(5), "80.00");
        receipt = ledger.receipt(card, today.minusDays(3), "150.00");
    }

    @Test
    void a_receipt_pays_what_is_named() {
        allocating.allocate(receipt, List.of(share(second, "80.00"), share(first, "20.00")), today);

        assertThat(entries.openItems(card))
                .extracting(item -> item.id().entry(), OpenItem::open)
                .containsExactly(tuple(first, Money.of("80.00")), tuple(receipt, Money.of("50.00")));
        proof.holds(card, List.of(today.minusDays(4), today.minusDays(1), today));
    }

    @Test
    void what_is_left_pays_what_has_been_due_longest() {
        assertThat(allocating.oldestFirst(receipt)).containsExactly(share(first, "100.00"), share(second, "50.00"));
        assertThat(allocating.oldestFirst(receipt)).isEmpty();
    }

    @Test
    void no_more_is_allocated_than_there_is() {
        assertThat(allocating.problems(receipt, List.of(share(first, "100.01")), today))
                .extracting(Problem::messageKey)
                .containsExactly("ledger.settling.more-than-open");
        assertThat(allocating.problems(receipt, List.of(share(first, "100.00"), share(second, "50.01")), today))
                .extracting(Problem::messageKey)
                .containsExactly("ledger.settling.more-than-entry");
        assertThatThrownBy(() ->
                        allocating.allocate(receipt, List.of(share(first, "60.00"), share(first, "60.00")), today))
                .isInstanceOfSatisfying(LedgerRefused.class, refused -> assertThat(refused.kind())
                        .isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(entries.get(receipt).allocations()).isEmpty();
    }

    @Test
    void only_debits_of_the_same_customer_in_the_same_currency_are_paid() {
        EntryId other = ledger.shipment(ledger.account(), today, "10.00");

        assertThat(allocating.problems(
                        receipt,
                        List.of(
                                share(other, "1.00"),
                                share(receipt, "1.00"),
                                share(first, "1.00 USD"),
                                share(first, "-1.00")),
                        today.plusDays(1)))
                .extracting(Problem::messageKey)
                .containsExactly(
                        "ledger.day.future",
                        "ledger.refused.no-item",
                        "ledger.refused.no-item",
                        "ledger.entry.currency.other",
                        "ledger.settling.not-above-zero");
        assertThatThrownBy(() -> allocating.allocate(first, List.of(), today)).hasMessageContaining("no-credit");
    }

    @Test
    void what_is_taken_back_never_was() {
        allocating.allocate(receipt, List.of(share(first, "100.00")), today.minusDays(2));
        AllocationId made = entries.get(receipt).allocations().get(0).id();

        allocating.takeBack(made);

        assertThat(entries.get(first).items().get(0).open()).isEqualTo(Money.of("100.00"));
        assertThat(entries.get(receipt).allocations())
                .extracting(AllocationLine::standing)
                .containsOnly(false);
        assertThatThrownBy(() -> allocating.takeBack(made)).hasMessageContaining("no-allocation");
        allocating.allocate(receipt, List.of(share(second, "80.00")), today.minusDays(3));
        proof.holds(card, List.of(today.minusDays(3), today.minusDays(2), today.minusDays(1), today));
    }

    @Test
    void what_a_reversal_gave_back_is_paid_again_only_from_then_on() {
        allocating.allocate(receipt, List.of(share(first, "100.00")), today.minusDays(3));
        ledger.reverse(first, today.minusDays(1));

        allocating.allocate(receipt, List.of(share(second, "80.00")), today.minusDays(3));

        proof.holds(card, List.of(today.minusDays(3), today.minusDays(2), today.minusDays(1), today));
        AllocationLine settles = entries.get(first).allocations().get(2);
        assertThatThrownBy(() -> allocating.takeBack(settles.id())).hasMessageContaining("of-reversal");
    }

    @Test
    void salespeople_look_at_their_own_customers_and_allocate_nothing() {
        actingAs.run("sales1", () -> {
            assertThat(entries.openItems(card)).hasSize(3);
            assertThatThrownBy(() -> allocating.oldestFirst(receipt)).isInstanceOf(AccessRefused.class);
        });
        actingAs.run(
                "sales2", () -> assertThatThrownBy(() -> entries.get(receipt)).isInstanceOf(LedgerRefused.class));
    }

    private static Share share(EntryId entry, String amount) {
        return new Share(ItemId.whole(entry), Money.of(amount));
    }
}
