package io.kedang.shared;

import java.math.BigDecimal;

/** A number of people, shops or things: a whole number from 0 to 10 000 000. */
public record Count(int value) implements Comparable<Count> {

    private static final int MOST = 10_000_000;

    /** @throws InvalidValue when it is negative or above ten million */
    public Count {
        if (value < 0 || value > MOST) {
            throw outOfRange();
        }
    }

    /**
     * Reads digits, with or without thousands separators.
     *
     * @throws InvalidValue when it is no whole number, negative or above ten million
     */
    public static Count of(String text) {
        BigDecimal number = Decimals.parse("count", text);
        if (number.scale() > 0) {
            throw new InvalidValue("shared.invalid.count.decimals");
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw outOfRange();
        }
        return new Count(number.intValueExact());
    }

    public String text() {
        return String.valueOf(value);
    }

    @Override
    public int compareTo(Count other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return text();
    }

    private static InvalidValue outOfRange() {
        return new InvalidValue("shared.invalid.count.range", MOST);
    }
}
