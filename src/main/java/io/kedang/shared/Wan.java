package io.kedang.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An amount of money in 万元 (ten thousand yuan), as the archive card asks for capital, sales and profit: exact to two
 * decimals (a hundred yuan), from 0 to 99 999 999 999.99.
 */
public record Wan(BigDecimal amount) implements Comparable<Wan> {

    private static final String KIND = "wan";
    private static final BigDecimal MOST = new BigDecimal("99999999999.99");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws InvalidValue when it is negative, too large, or has more than two decimals */
    public Wan {
        amount = Decimals.exact(KIND, amount, MOST);
    }

    /**
     * Reads digits, with or without thousands separators and the unit 万 or 万元.
     *
     * @throws InvalidValue when it is no number, negative, too large, or has more than two decimals
     */
    public static Wan of(String text) {
        return new Wan(Decimals.parse(KIND, Decimals.withoutUnit(text, "万元", "万", "萬元", "萬")));
    }

    /** Growth since an earlier amount in per cent, one decimal, half up; empty when the earlier one is zero. */
    public Optional<BigDecimal> growthFrom(Wan earlier) {
        if (earlier.amount.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal more = amount.subtract(earlier.amount).multiply(HUNDRED);
        return Optional.of(more.divide(earlier.amount, 1, RoundingMode.HALF_UP));
    }

    /** The amount with two decimals and no separators: 1234.50. */
    public String text() {
        return amount.toPlainString();
    }

    @Override
    public int compareTo(Wan other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return text();
    }
}
