package io.kedang.incoming;

import io.kedang.imports.ImportRow;
import io.kedang.imports.RowProblem;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Amounts of rows, in the currency that they name, else in that of the account. */
final class EntryAmount {

    private EntryAmount() {}

    /** Empty when the row names a currency that there is not. */
    static Optional<Currency> currency(ImportRow row, FileCustomer customer) {
        String code = row.text(EntryColumns.CURRENCY).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return Optional.of(customer.currency());
        }
        try {
            return Optional.of(Currency.getInstance(code.equals("RMB") ? "CNY" : code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static RowProblem unknownCurrency(ImportRow row) {
        return RowProblem.of(
                row.number(), EntryColumns.CURRENCY, "shared.invalid.money.currency", row.text(EntryColumns.CURRENCY));
    }

    /** Adds what is wrong to the problems. */
    static Optional<Money> money(ImportRow row, BigDecimal amount, Currency currency, List<RowProblem> problems) {
        try {
            return Optional.of(new Money(amount, currency));
        } catch (InvalidValue e) {
            problems.add(new RowProblem(row.number(), EntryColumns.AMOUNT, e.messageKey(), e.arguments()));
            return Optional.empty();
        }
    }
}
