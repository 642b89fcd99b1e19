package io.kedang.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.kedang.KedangTest;
import io.kedang.identity.WithPerson;
import io.kedang.imports.ImportFile;
import io.kedang.imports.ImportFile.Counts;
import io.kedang.imports.ImportMode;
import io.kedang.imports.ImportState;
import io.kedang.imports.OwnImports;
import io.kedang.imports.RowProblem;
import io.kedang.ledger.Books;
import io.kedang.ledger.Entries;
import io.kedang.ledger.EntryFilter;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryView;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.PostedEntry;
import io.kedang.ledger.Side;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Shipments and receipts from files, posted to the ledger. */
@KedangTest
@WithPerson("finance1")
class EntryFilesTest {

    private static final String SHIPMENTS = "发货单号,客户编号,客户名称,发货日期,产品名称,数量,单位,单价,金额,备注\n";
    private static final String RECEIPTS = "回款单号,客户名称,回款日期,回款金额（元）\n";

    private final String seed = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private IncomingFixtures files;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private OwnImports imports;

    @Autowired
    private Entries entries;

    @Autowired
    private Books books;

    private CardId card;
    private String name;

    @BeforeEach
    void aCustomer() {
        card = ledger.account();
        name = files.name(card);
    }

    private List<PostedEntry> posted() {
        return entries.page(card, EntryFilter.all(), Optional.empty()).entries();
    }

    @Test
    void a_shipment_of_several_rows_is_one_entry_with_its_product_lines() {
        String number = files.number(card);
        ImportFile file = files.checked(
                "shipments",
                SHIPMENTS + seed + "-1," + number + "," + name + ",2026/3/8,轴承,3,件,33.335,100.01,首批\n"
                        + seed + "-1,,,,垫片,1.5,公斤,2,,\n"
                        + seed + "-2,," + name + ",2026年3月9日,,,,,\"1,250.50\",\n");
        assertThat(file.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0));

        files.run(file, ImportMode.WHOLE);

        List<PostedEntry> posted = posted();
        assertThat(posted)
                .extracting(PostedEntry::document, PostedEntry::amount, PostedEntry::documentDate)
                .containsExactly(
                        tuple(seed + "-2", Money.of("1250.50"), LocalDate.of(2026, 3, 9)),
                        tuple(seed + "-1", Money.of("103.01"), LocalDate.of(2026, 3, 8)));
        EntryView first = entries.get(posted.get(1).id());
        assertThat(first.lines()).hasSize(2);
        assertThat(first.lines().get(1).quantity()).isEqualByComparingTo(new BigDecimal("1.5"));
        assertThat(first.entry().note()).isEqualTo("首批");
        assertThat(imports.results(file.id(), 0, 10).get(0).link().href())
                .isEqualTo("/ledger/entries/" + first.entry().id());
    }

    @Test
    void everything_wrong_is_told_by_row_and_column_and_nothing_is_posted() {
        String number = files.number(ledger.account());
        LocalDate tomorrow = LocalDate.now().plusDays(2);
        ImportFile file = files.checked(
                "shipments",
                SHIPMENTS
                        + seed + "-1,NO-SUCH,,2026-03-08,,,,,5,\n"
                        + seed + "-2,,没有这个客户,2026-03-08,,,,,5,\n"
                        + seed + "-3," + number + "," + name + ",2026-03-08,,,,,5,\n"
                        + seed + "-4,," + name + "," + tomorrow + ",,,,,5,\n"
                        + seed + "-5,," + name + ",2026-03-08,,,,,-5,\n"
                        + seed + "-6,," + name + ",2026-03-08,轴承,2,件,,5,\n"
                        + seed + "-7,," + name + ",2026-03-08,轴承,2,件,2,5,\n"
                        + seed + "-8,," + name + ",2026-03-08,,,,,=1+1,\n"
                        + seed + "-9,," + name + ",2026-03-08,,,,,1.005,\n");

        assertThat(file.counts()).isEqualTo(new Counts(9, 0, 0, 9, 0));
        assertThat(imports.problems(file.id(), 0, 50))
                .extracting(RowProblem::row, RowProblem::column, RowProblem::messageKey)
                .containsExactly(
                        tuple(2, "customerNumber", "incoming.customer.unknown-number"),
                        tuple(3, "customer", "incoming.customer.unknown"),
                        tuple(4, "customer", "incoming.customer.other-name"),
                        tuple(5, "date", "ledger.day.future"),
                        tuple(6, "amount", "ledger.entry.amount.wrong-sign"),
                        tuple(7, "price", "incoming.shipments.line-needs"),
                        tuple(8, "amount", "incoming.shipments.amount-differs"),
                        tuple(9, "amount", "imports.value.formula"),
                        tuple(10, "amount", "imports.value.decimals"));
        assertThat(posted()).isEmpty();
    }

    @Test
    void a_day_of_a_closed_month_is_told_and_what_was_checked_before_is_not_posted() {
        String text = RECEIPTS + "R" + seed + "," + name + ",2026-03-08,60.00\n";
        ImportFile before = files.checked("receipts", text);
        try {
            books.close(YearMonth.of(2026, 3));

            assertThat(imports.problems(files.checked("receipts", text).id(), 0, 5))
                    .extracting(RowProblem::row, RowProblem::column, RowProblem::messageKey)
                    .containsExactly(tuple(2, "date", "ledger.day.closed"));
            assertThat(files.run(before, ImportMode.WHOLE).state()).isEqualTo(ImportState.CHECKED);
            assertThat(posted()).isEmpty();
        } finally {
            ledger.booksOpen();
        }
    }

    @Test
    void receipts_settle_what_has_been_due_longest() {
        EntryId shipment = ledger.shipment(card, LocalDate.of(2026, 3, 1), "100");
        ImportFile file = files.checked("receipts", RECEIPTS + "R" + seed + "," + name + ",2026-03-08,60.00\n");
        files.run(file, ImportMode.EACH);

        assertThat(entries.openItems(card))
                .extracting(item -> item.id().entry(), item -> item.side(), item -> item.open())
                .containsExactly(tuple(shipment, Side.DEBIT, Money.of("40")));
    }

    @Test
    void the_same_documents_again_are_there_already_and_other_documents_under_their_numbers_are_wrong() {
        String text = RECEIPTS + "R" + seed + "," + name + ",2026-03-08,60.00\n";
        files.run(files.checked("receipts", text), ImportMode.WHOLE);

        ImportFile again = files.checked("receipts", text + "S" + seed + "," + name + ",2026-03-08,1\n");
        assertThat(again.counts()).isEqualTo(new Counts(2, 1, 1, 0, 0));
        assertThat(files.run(again, ImportMode.WHOLE).counts()).isEqualTo(new Counts(2, 0, 1, 0, 1));
        assertThat(posted()).hasSize(2);

        ImportFile other = files.checked("receipts", text.replace("60.00", "61.00"));
        assertThat(imports.problems(other.id(), 0, 5))
                .extracting(RowProblem::messageKey)
                .containsExactly("incoming.document.other");
    }

    @Test
    void two_files_with_the_same_documents_run_one_after_the_other_post_them_once() {
        String text = RECEIPTS + "R" + seed + "," + name + ",2026-03-08,60.00\n";
        ImportFile one = files.checked("receipts", text);
        ImportFile other = files.checked("receipts", text + "\n");
        assertThat(other.counts().fine()).isEqualTo(1);

        files.run(one, ImportMode.WHOLE);
        ImportFile late = files.run(other, ImportMode.WHOLE);

        assertThat(late.state()).isEqualTo(ImportState.DONE);
        assertThat(late.counts()).isEqualTo(new Counts(1, 0, 1, 0, 0));
        assertThat(posted()).hasSize(1);
    }

    @Test
    void an_amount_in_another_currency_is_refused() {
        ImportFile file = files.checked(
                "receipts",
                "Receipt number,Customer,Date,Amount,Currency\nR" + seed + "," + name + ",2026-03-08,60,USD\nQ" + seed
                        + "," + name + ",2026-03-08,60,XXL\n");

        assertThat(imports.problems(file.id(), 0, 5))
                .extracting(RowProblem::messageKey)
                .containsExactly("ledger.entry.currency.other", "shared.invalid.money.currency");
    }
}
