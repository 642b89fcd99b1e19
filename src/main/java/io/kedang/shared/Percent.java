package io.kedang.shared;

import java.math.BigDecimal;
import java.util.Collection;

/** A share of a whole: 0 to 100 per cent, exact to two decimals. */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    private static final String KIND = "percent";
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** @throws InvalidValue when it is below 0, above 100, or has more than two decimals */
    public Percent {
        value = Decimals.exact(KIND, value, MOST);
    }

    /**
     * Reads a number, with or without the per cent sign.
     *
     * @throws InvalidValue when it is no number, below 0, above 100, or has more than two decimals
     */
    public static Percent of(String text) {
        return new Percent(Decimals.parse(KIND, Decimals.withoutUnit(text, "%")));
    }

    /** The sum of shares, which may exceed 100: shares typed in by people do not always add up. */
    public static BigDecimal sum(Collection<Percent> shares) {
        return shares.stream().map(Percent::value).reduce(BigDecimal.ZERO.setScale(Decimals.PLACES), BigDecimal::add);
    }

    /** The number without the sign and without trailing zeros: 12.5. */
    public String text() {
        return Decimals.shortest(value);
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return text();
    }
}
