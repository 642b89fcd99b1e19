package io.kedang.incoming;

import io.kedang.imports.ImportRow;
import io.kedang.imports.RowProblem;
import io.kedang.secrecy.BlindIndex;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of a bank statement: how much came in or went out, and what tells it from all other lines. */
final class ReadBankLine {

    private static final Set<String> IN =
            Set.of("贷", "贷方", "收", "收入", "转入", "来账", "c", "cr", "credit", "in", "abono", "haber", "입금", "대변");
    private static final Set<String> OUT =
            Set.of("借", "借方", "支", "支出", "转出", "往账", "d", "dr", "debit", "out", "cargo", "debe", "출금", "차변");

    private final ImportRow row;
    private final BlindIndex blindIndex;
    private final List<RowProblem> problems = new ArrayList<>();
    private Optional<Money> amount = Optional.empty();

    ReadBankLine(ImportRow row, BlindIndex blindIndex) {
        this.row = row;
        this.blindIndex = blindIndex;
        read();
    }

    private void read() {
        Optional<Currency> currency = currency();
        Optional<BigDecimal> signed = signed();
        if (currency.isEmpty()) {
            wrong(BankColumns.CURRENCY, "shared.invalid.money.currency", row.text(BankColumns.CURRENCY));
        } else if (signed.isPresent()) {
            try {
                amount = Optional.of(new Money(signed.get(), currency.get()));
            } catch (InvalidValue e) {
                problems.add(new RowProblem(row.number(), BankColumns.AMOUNT, e.messageKey(), e.arguments()));
            }
        }
    }

    private Optional<Currency> currency() {
        String code = row.text(BankColumns.CURRENCY).toUpperCase(Locale.ROOT);
        if (code.isEmpty() || Set.of("RMB", "人民币", "人民币元").contains(code)) {
            return Optional.of(Money.YUAN);
        }
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> signed() {
        BigDecimal in = row.number(BankColumns.CREDIT).orElse(BigDecimal.ZERO);
        BigDecimal out = row.number(BankColumns.DEBIT).orElse(BigDecimal.ZERO);
        if (in.signum() != 0 && out.signum() != 0) {
            return wrong(BankColumns.CREDIT, "incoming.bank.both");
        }
        if (in.signum() != 0 || out.signum() != 0) {
            // some banks write what went out with a minus although it has a column of its own
            return Optional.of(in.signum() != 0 ? in : out.abs().negate());
        }
        Optional<BigDecimal> one = row.number(BankColumns.AMOUNT).filter(amount -> amount.signum() != 0);
        return one.isEmpty() ? wrong(BankColumns.AMOUNT, "imports.value.missing") : directed(one.get());
    }

    private Optional<BigDecimal> directed(BigDecimal one) {
        String direction = row.text(BankColumns.DIRECTION).toLowerCase(Locale.ROOT);
        if (direction.isEmpty() || IN.contains(direction)) {
            return Optional.of(one);
        }
        return OUT.contains(direction)
                ? Optional.of(one.abs().negate())
                : wrong(BankColumns.DIRECTION, "incoming.bank.direction", row.text(BankColumns.DIRECTION));
    }

    private <T> Optional<T> wrong(String column, String key, Object... arguments) {
        problems.add(RowProblem.of(row.number(), column, key, arguments));
        return Optional.empty();
    }

    ImportRow row() {
        return row;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** Above zero what came in. */
    Money amount() {
        return amount.orElseThrow();
    }

    String reference() {
        return Stream.of(row.text(BankColumns.REFERENCE), row.text(BankColumns.PURPOSE))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /**
     * A hash of what makes it this line. The bank's own number says it all; without one, everything else that the bank
     * says, the balance behind the line included. Keyed: all but the payer's account stands beside it, and few enough
     * accounts are possible to try them all.
     */
    byte[] base() {
        String serial = row.text(BankColumns.SERIAL);
        String own = row.text(BankColumns.OWN_ACCOUNT).replaceAll("[\\s-]", "");
        String day = row.text(BankColumns.DATE);
        String said = serial.isEmpty()
                ? String.join(
                        "\u0001",
                        own,
                        day,
                        amount().text(),
                        row.text(BankColumns.PAYER),
                        row.text(BankColumns.PAYER_ACCOUNT).replaceAll("[\\s-]", ""),
                        reference(),
                        row.text(BankColumns.BALANCE))
                : String.join("\u0001", own, day, amount().text(), serial);
        return blindIndex.of("bank-line", said);
    }
}
