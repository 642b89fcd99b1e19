package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.identity.WithPerson;
import io.kedang.ledger.PaymentRecord.Behaviour;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The example of {@code docs/guide/finance.md}, figure by figure. */
@KedangTest
@WithPerson("finance1")
class WorkedExampleTest {

    @Autowired
    private Ageing ageing;

    @Autowired
    private AgedItems items;

    @Autowired
    private LedgerFigures figures;

    @Autowired
    private Posting posting;

    @Autowired
    private Allocating allocating;

    @Autowired
    private Entries entries;

    @Autowired
    private ChangingTerms changing;

    @Autowired
    private LedgerFixtures ledger;

    private final String own = UUID.randomUUID() + "-";
    private CardId card;

    @BeforeEach
    void customer() {
        card = ledger.account(new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 30));
    }

    @Test
    void the_figures_of_the_guide_are_those_of_the_ledger() {
        EntryId s101 = shipment("S-101", day(1, 10), "12000.00", "20");
        EntryId s102 = shipment("S-102", day(2, 5), "8000.00", "");
        EntryId r201 = receipt("R-201", day(2, 14), "12500.00", named(share(s101, 1, "12000.00")));
        receipt("R-202", day(3, 12), "5000.00", new Settling.OldestFirst());
        post(EntryKind.RETURN, "T-301", day(3, 20), "1200.00", "2", named(share(s102, 1, "1200.00")));
        post(EntryKind.FEE, "F-401", day(3, 25), "150.00", "", new Settling.Later());
        changing.change(card, new TermsForm("INSTALMENTS", "", "50/30, 30/60, 20/90", "所签分期协议"));
        EntryId s103 = shipment("S-103", day(4, 10), "10000.00", "");
        EntryId r203 =
                receipt("R-203", day(5, 15), "6000.00", named(share(s103, 1, "5000.00"), share(s103, 2, "1000.00")));
        takeBack(r203, new ItemId(s103, 2));
        allocating.allocate(r203, List.of(share(s102, 1, "1000.00")), day(5, 16));
        EntryId s104 = shipment("S-104", day(6, 10), "4400.00", "");
        posting.reverse(s104, day(6, 12), "金额录错");
        shipment("S-105", day(6, 12), "4040.00", "");

        EntryPage page = entries.page(card, EntryFilter.all(), Optional.empty());
        assertThat(page.entries())
                .extracting(entry -> entry.balance().amount().toPlainString())
                .containsExactly(
                        "9490.00",
                        "5450.00",
                        "9850.00",
                        "5450.00",
                        "11450.00",
                        "1450.00",
                        "1300.00",
                        "2500.00",
                        "7500.00",
                        "20000.00",
                        "12000.00");
        on(day(2, 28), "8000.00", "0.00", "0.00", "0.00", "0.00", "500.00", "7500.00");
        on(day(3, 31), "150.00", "1800.00", "0.00", "0.00", "0.00", "500.00", "1450.00");
        on(day(5, 15), "5000.00", "150.00", "0.00", "1800.00", "0.00", "1500.00", "5450.00");
        on(day(5, 16), "5000.00", "150.00", "0.00", "800.00", "0.00", "500.00", "5450.00");
        on(day(6, 11), "6400.00", "3000.00", "150.00", "0.00", "800.00", "500.00", "9850.00");
        on(day(6, 30), "6040.00", "3000.00", "0.00", "150.00", "800.00", "500.00", "9490.00");

        allocating.allocate(r201, List.of(share(s102, 1, "500.00")), day(7, 5));

        on(day(6, 30), "6040.00", "3000.00", "0.00", "150.00", "800.00", "500.00", "9490.00");
        on(day(7, 31), "2020.00", "4020.00", "3000.00", "0.00", "450.00", "0.00", "9490.00");
        behind(day(7, 31), AgeingBucket.D30, "2000.00", "2020.00");
        behind(day(7, 31), AgeingBucket.OVER_90, "300.00", "150.00");

        assertThat(pays(day(2, 15)))
                .isEqualTo(new PaymentRecord(new BigDecimal("12000.00"), new BigDecimal("0.00"), 0, Behaviour.PROMPT));
        assertThat(pays(day(3, 31)))
                .isEqualTo(
                        new PaymentRecord(new BigDecimal("20000.00"), new BigDecimal("3000.00"), 24, Behaviour.PROMPT));
        assertThat(pays(day(6, 30)))
                .isEqualTo(new PaymentRecord(
                        new BigDecimal("28150.00"), new BigDecimal("6150.00"), 115, Behaviour.OVERDUE));
        assertThat(figures.yearlySales(List.of(card), 2024, 2025).get(card))
                .containsOnlyKeys(2025)
                .containsValue(Money.of("32840.00"));
    }

    private PaymentRecord pays(LocalDate on) {
        return figures.payment(List.of(card), on).get(card);
    }

    /** @param expected not due, the four buckets, unallocated, balance */
    private void on(LocalDate day, String... expected) {
        AgeingLine line = ageing.of(card, day);
        List<String> told = Arrays.stream(AgeingBucket.values())
                .map(bucket -> bucket.in(line).abs().toPlainString())
                .toList();
        assertThat(told).as(day.toString()).containsExactly(Arrays.copyOf(expected, 6));
        assertThat(line.balance().toPlainString()).as(day.toString()).isEqualTo(expected[6]);
        assertThat(items.behind(query(day), Set.of(), Optional.empty()).total())
                .as(day.toString())
                .isEqualByComparingTo(line.balance());
    }

    private void behind(LocalDate day, AgeingBucket bucket, String... open) {
        assertThat(items.behind(query(day), Set.of(bucket), Optional.empty()).items())
                .extracting(item -> item.open().toPlainString())
                .containsExactlyInAnyOrder(open);
    }

    private AgeingQuery query(LocalDate day) {
        return new AgeingQuery(
                day, Money.YUAN, Optional.of(card), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private EntryId shipment(String document, LocalDate day, String amount, String bikes) {
        return post(EntryKind.SHIPMENT, document, day, amount, bikes, new Settling.Later());
    }

    private EntryId receipt(String document, LocalDate day, String amount, Settling settling) {
        return post(EntryKind.RECEIPT, document, day, amount, "", settling);
    }

    private EntryId post(
            EntryKind kind, String document, LocalDate day, String amount, String bikes, Settling settling) {
        List<ProductLine> lines = bikes.isEmpty()
                ? List.of()
                : List.of(new ProductLine("26 寸山地车", new BigDecimal(bikes), "辆", new BigDecimal("600.00")));
        return posting.post(new NewEntry(
                card, kind, kind.usualSource(), own + document, day, day, Money.of(amount), lines, "", settling));
    }

    private void takeBack(EntryId receipt, ItemId item) {
        allocating.takeBack(entries.get(receipt).allocations().stream()
                .filter(line -> line.other().equals(item))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private static Settling named(Share... shares) {
        return new Settling.Named(List.of(shares));
    }

    private static Share share(EntryId entry, int part, String amount) {
        return new Share(new ItemId(entry, part), Money.of(amount));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }
}
