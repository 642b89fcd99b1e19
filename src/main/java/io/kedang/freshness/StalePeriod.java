package io.kedang.freshness;

/**
 * How long a confirmation of a section holds.
 *
 * @param amount days or months, 0 for ever
 * @param version for optimistic locking
 */
record StalePeriod(int amount, Unit unit, int version) {

    /** Ten years, in either unit. */
    static final int MOST_DAYS = 3660;

    static final int MOST_MONTHS = 120;

    enum Unit {
        DAYS,
        MONTHS;

        int most() {
            return this == DAYS ? MOST_DAYS : MOST_MONTHS;
        }
    }

    boolean isForEver() {
        return amount == 0;
    }

    boolean isSameAs(StalePeriod other) {
        return isForEver() && other.isForEver() || amount == other.amount && unit == other.unit;
    }
}
