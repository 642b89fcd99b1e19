package io.kedang.incoming;

import io.kedang.access.Permission;
import io.kedang.imports.ImportColumn;
import io.kedang.imports.ImportKind;
import io.kedang.imports.ImportLink;
import io.kedang.imports.ImportOrder;
import io.kedang.imports.ImportUnit;
import io.kedang.imports.Verdict;
import io.kedang.page.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shipments from files: a row for each product, or one row with the amount only. */
@Component
class ShipmentFiles implements ImportKind {

    private final FileEntries entries;

    ShipmentFiles(FileEntries entries) {
        this.entries = entries;
    }

    @Override
    public String key() {
        return "shipments";
    }

    @Override
    public Permission needs() {
        return Permission.IMPORT_ENTRIES;
    }

    @Override
    public String texts() {
        return "incoming.shipments.";
    }

    @Override
    public List<ImportColumn> columns() {
        return Stream.of(
                        EntryColumns.begin(),
                        List.of(
                                ImportColumn.text(MadeShipment.PRODUCT, 100),
                                ImportColumn.number(MadeShipment.QUANTITY, 3),
                                ImportColumn.text(MadeShipment.UNIT, 20),
                                ImportColumn.number(MadeShipment.PRICE, 4),
                                ImportColumn.number(EntryColumns.AMOUNT, 2)),
                        EntryColumns.end())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<String> document() {
        return Optional.of(EntryColumns.DOCUMENT);
    }

    @Override
    public boolean severalRows() {
        return true;
    }

    @Override
    public List<Problem> problems(Set<String> found) {
        List<Problem> problems = EntryColumns.problems(found);
        boolean priced = found.containsAll(Set.of(MadeShipment.PRODUCT, MadeShipment.QUANTITY, MadeShipment.PRICE));
        return priced || found.contains(EntryColumns.AMOUNT)
                ? problems
                : Stream.concat(problems.stream(), Stream.of(Problem.of("mapping", "incoming.shipments.no-amount")))
                        .toList();
    }

    @Override
    public List<Verdict> check(ImportOrder order, List<ImportUnit> units) {
        return entries.check((unit, customer) -> new MadeShipment(unit, customer).entry(), units);
    }

    @Override
    public void hold(ImportOrder order, Iterable<ImportUnit> units) {
        entries.hold(units);
    }

    @Override
    public List<ImportLink> run(ImportOrder order, List<ImportUnit> units) {
        return entries.run((unit, customer) -> new MadeShipment(unit, customer).entry(), units);
    }
}
