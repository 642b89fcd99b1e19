package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryProblemsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final ProductLine FRAMES = line("车架", "3", "只", "33.333");
    private static final ProductLine BELLS = line("车铃", "0.5", "", "0.01");

    @Test
    void a_shipment_whose_lines_add_up_is_fit() {
        assertThat(problems(shipment("100.01", FRAMES, BELLS))).isEmpty();
        assertThat(problems(shipment("100.01"))).isEmpty();
    }

    @Test
    void each_line_is_rounded_half_up() {
        assertThat(FRAMES.amount(Money.YUAN)).isEqualTo(Money.of("100.00"));
        assertThat(BELLS.amount(Money.YUAN)).isEqualTo(Money.of("0.01"));
        assertThat(line("车架", "3", "", "0.5").amount(Money.of("1 KRW").currency()))
                .isEqualTo(Money.of("2 KRW"));
    }

    @Test
    void lines_that_do_not_add_up_are_told_with_both_sums() {
        assertThat(EntryProblems.of(shipment("100.00", FRAMES, BELLS), TODAY))
                .containsExactly(Problem.of(
                        "lines", "ledger.entry.lines.sum", new BigDecimal("100.01"), new BigDecimal("100.00")));
    }

    @Test
    void a_wrong_line_is_named() {
        assertThat(EntryProblems.of(shipment("1", FRAMES, line(" ", "-1", "x".repeat(21), "0.00001")), TODAY))
                .extracting(Problem::field, Problem::messageKey)
                .containsExactly(
                        tuple("lines[1].product", "ledger.line.product.missing"),
                        tuple("lines[1].unit", "ledger.note.too-long"),
                        tuple("lines[1].quantity", "ledger.line.quantity.range"),
                        tuple("lines[1].price", "ledger.line.price.range"));
        assertThat(problems(shipment("1", line("x", "999999999999", "", "999999999999"))))
                .containsExactly("ledger.line.amount.too-high");
    }

    @Test
    void only_goods_have_lines_and_not_without_end() {
        assertThat(problems(changed(EntryKind.RECEIPT, "1", List.of(FRAMES)))).contains("ledger.entry.lines.not-here");
        assertThat(problems(changed(EntryKind.RETURN, "100.00", List.of(FRAMES))))
                .isEmpty();
        ProductLine[] many = new ProductLine[501];
        Arrays.fill(many, line("x", "1", "", "0"));
        assertThat(problems(shipment("1", many))).contains("ledger.entry.lines.too-many");
    }

    @Test
    void an_amount_is_above_zero_and_in_coins_that_there_are() {
        assertThat(problems(shipment("0"))).containsExactly("ledger.entry.amount.zero");
        assertThat(problems(shipment("-5"))).containsExactly("ledger.entry.amount.wrong-sign");
        assertThat(problems(shipment("5.5 KRW"))).containsExactly("ledger.entry.amount.no-decimals");
    }

    @Test
    void no_day_lies_in_the_future_or_before_its_document() {
        assertThat(problems(dated(TODAY.plusDays(1), TODAY.plusDays(1))))
                .containsExactly("ledger.day.future", "ledger.day.future");
        assertThat(problems(dated(TODAY, TODAY.minusDays(1)))).containsExactly("ledger.entry.posted.before-document");
        assertThat(problems(dated(LocalDate.of(206, 3, 1), TODAY))).containsExactly("ledger.entry.date.too-early");
        assertThat(problems(dated(TODAY.minusYears(2), TODAY))).isEmpty();
    }

    @Test
    void reversals_and_write_offs_have_ways_of_their_own() {
        assertThat(problems(changed(EntryKind.REVERSAL, "1", List.of()))).contains("ledger.entry.kind.not-posted");
        assertThat(problems(changed(EntryKind.WRITE_OFF, "1", List.of()))).contains("ledger.entry.kind.not-posted");
    }

    @Test
    void documents_have_a_number_and_who_gave_it() {
        assertThat(problems(numbered("", " ")))
                .containsExactly("ledger.entry.source.missing", "ledger.entry.document.missing");
        assertThat(problems(numbered("x".repeat(31), "x".repeat(101))))
                .containsExactly("ledger.entry.source.too-long", "ledger.entry.document.too-long");
        assertThat(problems(numbered("REVERSAL SHIPMENT", "1"))).containsExactly("ledger.entry.source.reserved");
    }

    @Test
    void numbers_are_the_same_however_wide_they_were_typed() {
        assertThat(numbered("ＥＲＰ", "　ＦＨ－００１\u0000\n").number()).isEqualTo(new DocumentNumber("ERP", "FH-001"));
    }

    private static List<String> problems(NewEntry entry) {
        return EntryProblems.of(entry, TODAY).stream().map(Problem::messageKey).toList();
    }

    private static NewEntry shipment(String amount, ProductLine... lines) {
        return entry(EntryKind.SHIPMENT, "SHIPMENT", "1", TODAY, TODAY, amount, List.of(lines));
    }

    private static NewEntry changed(EntryKind kind, String amount, List<ProductLine> lines) {
        return entry(kind, "x", "1", TODAY, TODAY, amount, lines);
    }

    private static NewEntry dated(LocalDate document, LocalDate posted) {
        return entry(EntryKind.RECEIPT, "x", "1", document, posted, "1", List.of());
    }

    private static NewEntry numbered(String source, String document) {
        return entry(EntryKind.RECEIPT, source, document, TODAY, TODAY, "1", List.of());
    }

    private static NewEntry entry(
            EntryKind kind,
            String source,
            String document,
            LocalDate documentDate,
            LocalDate postedOn,
            String amount,
            List<ProductLine> lines) {
        return new NewEntry(
                CardId.random(),
                kind,
                source,
                document,
                documentDate,
                postedOn,
                Money.of(amount),
                lines,
                "",
                new Settling.Later());
    }

    private static ProductLine line(String product, String quantity, String unit, String price) {
        return new ProductLine(product, new BigDecimal(quantity), unit, new BigDecimal(price));
    }
}
