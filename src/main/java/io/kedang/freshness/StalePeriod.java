package io.kedang.freshness;

/**
 * How long a confirmation of a section holds.
 *
 * @param amount days or months, 0 for ever
 * @param version for optimistic locking
 */
public record StalePeriod(int amount, Unit unit, int version) {

    private static final int MOST_DAYS = 3660;
    private static final int MOST_MONTHS = 120;

    /** What it is counted in. */
    public enum Unit {
        DAYS,
        MONTHS;

        /** Ten years. */
        public int most() {
            return this == DAYS ? MOST_DAYS : MOST_MONTHS;
        }
    }

    public boolean isForEver() {
        return amount == 0;
    }

    boolean isSameAs(StalePeriod other) {
        return isForEver() && other.isForEver() || amount == other.amount && unit == other.unit;
    }

    @Override
    public String toString() {
        return isForEver() ? "for ever" : amount + " " + unit;
    }
}
