package io.kedang.shared;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money as the ledger keeps it: exact to two decimals, up to 17 digits before them (numeric(19,2)), positive
 * or negative, in one currency. Amounts of different currencies are never added or compared.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    public static final Currency YUAN = Currency.getInstance("CNY");

    private static final String KIND = "money";
    private static final BigDecimal MOST = new BigDecimal("99999999999999999.99");
    private static final Pattern WITH_CURRENCY = Pattern.compile("(.*?)\\s*([A-Z]{3})");

    /** @throws InvalidValue when it has more than two decimals or more than 17 digits before them */
    public Money {
        amount = Decimals.exact(KIND, amount);
        if (amount.abs().compareTo(MOST) > 0) {
            throw new InvalidValue("shared.invalid.money.range", MOST);
        }
    }

    /**
     * Reads an amount, with or without thousands separators, followed by the ISO 4217 code of its currency if that is
     * not the yuan.
     *
     * @throws InvalidValue when it is no amount, has more than two decimals, is too large, or the currency is unknown
     */
    public static Money of(String text) {
        Matcher parts = WITH_CURRENCY.matcher(Spelling.plain(text));
        return parts.matches()
                ? new Money(Decimals.parse(KIND, parts.group(1)), currency(parts.group(2)))
                : new Money(Decimals.parse(KIND, text), YUAN);
    }

    /** @throws InvalidValue when it has more than two decimals or more than 17 digits before them */
    public static Money yuan(BigDecimal amount) {
        return new Money(amount, YUAN);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** @throws InvalidValue when the currencies differ */
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /** @throws InvalidValue when the currencies differ */
    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** The amount with two decimals and the currency's code: {@code 1234.50 CNY}. */
    public String text() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    /** @throws InvalidValue when the currencies differ */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @Override
    public String toString() {
        return text();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new InvalidValue(
                    "shared.invalid.money.currencies", currency.getCurrencyCode(), other.currency.getCurrencyCode());
        }
        return other;
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("shared.invalid.money.currency", code);
        }
    }
}
