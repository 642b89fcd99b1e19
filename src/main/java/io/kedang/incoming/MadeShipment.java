package io.kedang.incoming;

import io.kedang.imports.ImportRow;
import io.kedang.imports.ImportUnit;
import io.kedang.imports.RowProblem;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.ProductLine;
import io.kedang.ledger.Settling;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The shipment of a document: its rows are its product lines, which add up to its amount. */
final class MadeShipment {

    static final String PRODUCT = "product";
    static final String QUANTITY = "quantity";
    static final String UNIT = "unit";
    static final String PRICE = "price";

    private final ImportUnit unit;
    private final FileCustomer customer;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<ProductLine> lines = new ArrayList<>();

    MadeShipment(ImportUnit unit, FileCustomer customer) {
        this.unit = unit;
        this.customer = customer;
    }

    MadeEntry entry() {
        ImportRow first = unit.first();
        Optional<Currency> currency = EntryAmount.currency(first, customer);
        if (currency.isEmpty()) {
            return MadeEntry.wrong(unit, List.of(EntryAmount.unknownCurrency(first)));
        }
        boolean goods = unit.rows().size() > 1 || first.has(PRODUCT) || first.has(QUANTITY) || first.has(PRICE);
        BigDecimal amount = goods ? ofGoods(currency.get()) : alone(first);
        Optional<Money> money =
                problems.isEmpty() ? EntryAmount.money(first, amount, currency.get(), problems) : Optional.empty();
        return money.map(sum -> MadeEntry.of(unit, entry(first, sum))).orElseGet(() -> MadeEntry.wrong(unit, problems));
    }

    private BigDecimal alone(ImportRow row) {
        if (!row.has(EntryColumns.AMOUNT)) {
            problems.add(RowProblem.of(row.number(), EntryColumns.AMOUNT, "imports.value.missing"));
        }
        return row.number(EntryColumns.AMOUNT).orElse(BigDecimal.ZERO);
    }

    private BigDecimal ofGoods(Currency currency) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ImportRow row : unit.rows()) {
            sum = sum.add(line(row, currency));
        }
        return sum;
    }

    private BigDecimal line(ImportRow row, Currency currency) {
        int before = problems.size();
        for (String column : List.of(PRODUCT, QUANTITY, PRICE)) {
            if (!row.has(column)) {
                problems.add(RowProblem.of(row.number(), column, "incoming.shipments.line-needs"));
            }
        }
        if (problems.size() > before) {
            return BigDecimal.ZERO;
        }
        ProductLine line = new ProductLine(
                row.text(PRODUCT),
                row.number(QUANTITY).orElseThrow(),
                row.text(UNIT),
                row.number(PRICE).orElseThrow());
        lines.add(line);
        return amount(row, line, currency);
    }

    private BigDecimal amount(ImportRow row, ProductLine line, Currency currency) {
        try {
            BigDecimal amount = line.amount(currency).amount();
            row.number(EntryColumns.AMOUNT)
                    .filter(said -> said.compareTo(amount) != 0)
                    .ifPresent(said -> problems.add(RowProblem.of(
                            row.number(), EntryColumns.AMOUNT, "incoming.shipments.amount-differs", amount)));
            return amount;
        } catch (InvalidValue e) {
            problems.add(new RowProblem(row.number(), PRICE, e.messageKey(), e.arguments()));
            return BigDecimal.ZERO;
        }
    }

    private NewEntry entry(ImportRow first, Money amount) {
        LocalDate date = first.day(EntryColumns.DATE).orElseThrow();
        return new NewEntry(
                customer.card(),
                EntryKind.SHIPMENT,
                EntryKind.SHIPMENT.usualSource(),
                first.text(EntryColumns.DOCUMENT),
                date,
                first.day(EntryColumns.POSTED_ON).orElse(date),
                amount,
                lines,
                first.text(EntryColumns.NOTE),
                new Settling.Later());
    }
}
