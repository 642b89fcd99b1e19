package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kedang.KedangTest;
import io.kedang.identity.WithPerson;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
@WithPerson("finance1")
class PostingTest {

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private Posting posting;

    @Autowired
    private Entries entries;

    @Autowired
    private Standings standings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private CardId card;

    @BeforeEach
    void account() {
        today = LocalDate.now(clock);
        card = ledger.account();
    }

    @Test
    void a_shipment_is_owed_when_the_terms_say() {
        EntryId shipment = posting.post(shipment("T1", "1000.00"));

        OpenItem item = entries.openItems(card).get(0);
        assertThat(item.id()).isEqualTo(ItemId.whole(shipment));
        assertThat(item.dueOn()).isEqualTo(today.plusDays(30));
        assertThat(item.open()).isEqualTo(Money.of("1000.00"));
        assertThat(balance()).isEqualTo(Money.of("1000.00"));
    }

    @Test
    void a_receipt_pays_what_has_been_due_longest_and_the_rest_stays() {
        EntryId first = ledger.shipment(card, today.minusDays(40), "100.00");
        EntryId second = ledger.shipment(card, today.minusDays(10), "100.00");

        ledger.payment(card, today.minusDays(5), "150.00");

        assertThat(entries.openItems(card))
                .extracting(item -> item.id().entry(), item -> item.open().amount())
                .containsExactly(tuple(second, new BigDecimal("50.00")));
        assertThat(entries.get(first).items().get(0).open().isZero()).isTrue();
        assertThat(balance()).isEqualTo(Money.of("50.00"));
    }

    @Test
    void what_is_paid_too_much_stays_as_credit() {
        ledger.shipment(card, today.minusDays(3), "80.00");

        ledger.payment(card, today, "100.00");

        assertThat(entries.openItems(card))
                .singleElement()
                .matches(item -> item.side() == Side.CREDIT && item.open().equals(Money.of("20.00")));
        assertThat(balance()).isEqualTo(Money.of("-20.00"));
    }

    @Test
    void a_document_is_posted_once_and_the_refusal_names_the_first() {
        String number = LedgerFixtures.number();
        EntryId first = posting.post(shipment(number, "10.00"));

        assertThatThrownBy(() -> posting.post(shipment(" " + number, "10.00")))
                .isInstanceOfSatisfying(LedgerRefused.class, refused -> assertThat(refused.first())
                        .contains(first));
        assertThat(posting.first("SHIPMENT", number)).contains(first);
        assertThat(standings.of(List.of(card)).get(card).lines()).isOne();
    }

    @Test
    void a_reversal_opens_again_what_was_paid() {
        EntryId shipment = ledger.shipment(card, today.minusDays(9), "100.00");
        EntryId receipt = ledger.payment(card, today.minusDays(8), "60.00");

        EntryId reversal = posting.reverse(receipt, today, "录到别的客户了");

        assertThat(entries.openItems(card))
                .singleElement()
                .matches(item ->
                        item.id().entry().equals(shipment) && item.open().equals(Money.of("100.00")));
        assertThat(entries.get(receipt).reversal()).contains(reversal);
        assertThat(entries.get(receipt).allocations()).hasSize(3);
        assertThat(balance()).isEqualTo(Money.of("100.00"));
        assertThatThrownBy(() -> posting.reverse(receipt, today, "again"))
                .hasMessageContaining("ledger.refused.already-reversed");
        assertThatThrownBy(() -> posting.reverse(reversal, today, "back"))
                .hasMessageContaining("ledger.refused.reversal-stands");
    }

    @Test
    void many_are_posted_in_their_order() {
        NewEntry receipt = NewEntry.of(card, EntryKind.RECEIPT, LedgerFixtures.number(), today, Money.of("30.00"))
                .settling(new Settling.OldestFirst());

        posting.postAll(List.of(
                shipment(LedgerFixtures.number(), "20.00"), receipt, shipment(LedgerFixtures.number(), "50.00")));

        assertThat(entries.page(card, EntryFilter.all(), Optional.empty()).entries())
                .extracting(entry -> entry.balance().amount().toPlainString())
                .containsExactly("40.00", "-10.00", "20.00");
        assertThat(entries.openItems(card))
                .extracting(item -> item.open().amount().toPlainString())
                .containsExactly("50.00", "10.00");
    }

    @Test
    void several_wrong_things_are_told_together() {
        NewEntry wrong = new NewEntry(
                CardId.random(),
                EntryKind.RECEIPT,
                "RECEIPT",
                "",
                today.plusDays(1),
                today,
                Money.of("-5.00 USD"),
                List.of(new ProductLine("车架", BigDecimal.ONE, "个", BigDecimal.TEN)),
                "",
                new Settling.Later());

        assertThat(posting.problems(wrong))
                .extracting(Problem::messageKey)
                .contains(
                        "ledger.entry.customer.unknown",
                        "ledger.entry.document.missing",
                        "ledger.day.future",
                        "ledger.entry.posted.before-document",
                        "ledger.entry.amount.wrong-sign",
                        "ledger.entry.lines.not-here");
    }

    @Test
    void the_application_changes_and_deletes_no_entry() {
        EntryId receipt = ledger.payment(card, today, "5.00", ledger.shipment(card, today, "10.00"));

        for (String sql : List.of(
                "update ledger_entry set amount = -6 where id = ?",
                "delete from ledger_entry where id = ?",
                "update ledger_allocation set amount = 6 where credit_entry = ?",
                "delete from ledger_allocation where credit_entry = ?")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param(receipt.value()).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> jdbc.sql("update ledger_item set open = open - 6 where entry_id = ?")
                        .param(receipt.value())
                        .update())
                .rootCause()
                .hasMessageContaining("ledger_item_open");
    }

    private NewEntry shipment(String number, String amount) {
        return NewEntry.of(card, EntryKind.SHIPMENT, number, today, Money.of(amount));
    }

    private Money balance() {
        return standings.of(List.of(card)).get(card).balance();
    }
}
