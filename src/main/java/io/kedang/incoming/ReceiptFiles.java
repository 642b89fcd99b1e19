package io.kedang.incoming;

import io.kedang.access.Permission;
import io.kedang.imports.ImportChoice;
import io.kedang.imports.ImportColumn;
import io.kedang.imports.ImportKind;
import io.kedang.imports.ImportLink;
import io.kedang.imports.ImportOrder;
import io.kedang.imports.ImportRow;
import io.kedang.imports.ImportUnit;
import io.kedang.imports.RowProblem;
import io.kedang.imports.Verdict;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.Settling;
import io.kedang.page.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Receipts from files, one per row. */
@Component
class ReceiptFiles implements ImportKind {

    private static final String SETTLING = "settling";
    private static final String OLDEST = "OLDEST";
    private static final String LATER = "LATER";

    private final FileEntries entries;

    ReceiptFiles(FileEntries entries) {
        this.entries = entries;
    }

    @Override
    public String key() {
        return "receipts";
    }

    @Override
    public Permission needs() {
        return Permission.IMPORT_ENTRIES;
    }

    @Override
    public String texts() {
        return "incoming.receipts.";
    }

    @Override
    public List<ImportColumn> columns() {
        return Stream.of(
                        EntryColumns.begin(),
                        List.of(ImportColumn.number(EntryColumns.AMOUNT, 2).asRequired()),
                        EntryColumns.end())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<String> document() {
        return Optional.of(EntryColumns.DOCUMENT);
    }

    @Override
    public List<ImportChoice> choices() {
        return List.of(new ImportChoice(SETTLING, List.of(OLDEST, LATER)));
    }

    @Override
    public List<Problem> problems(Set<String> found) {
        return EntryColumns.problems(found);
    }

    @Override
    public List<Verdict> check(ImportOrder order, List<ImportUnit> units) {
        return entries.check(maker(order), units);
    }

    @Override
    public void hold(ImportOrder order, Iterable<ImportUnit> units) {
        entries.hold(units);
    }

    @Override
    public List<ImportLink> run(ImportOrder order, List<ImportUnit> units) {
        return entries.run(maker(order), units);
    }

    private static FileEntries.EntryMaker maker(ImportOrder order) {
        Settling settling = order.chosen(SETTLING).equals(LATER) ? new Settling.Later() : new Settling.OldestFirst();
        return (unit, customer) -> made(unit, customer, settling);
    }

    private static MadeEntry made(ImportUnit unit, FileCustomer customer, Settling settling) {
        ImportRow row = unit.first();
        Optional<Currency> currency = EntryAmount.currency(row, customer);
        if (currency.isEmpty()) {
            return MadeEntry.wrong(unit, List.of(EntryAmount.unknownCurrency(row)));
        }
        List<RowProblem> problems = new ArrayList<>();
        LocalDate date = row.day(EntryColumns.DATE).orElseThrow();
        return EntryAmount.money(row, row.number(EntryColumns.AMOUNT).orElseThrow(), currency.get(), problems)
                .map(amount -> MadeEntry.of(
                        unit,
                        new NewEntry(
                                customer.card(),
                                EntryKind.RECEIPT,
                                EntryKind.RECEIPT.usualSource(),
                                row.text(EntryColumns.DOCUMENT),
                                date,
                                row.day(EntryColumns.POSTED_ON).orElse(date),
                                amount,
                                List.of(),
                                row.text(EntryColumns.NOTE),
                                settling)))
                .orElseGet(() -> MadeEntry.wrong(unit, problems));
    }
}
