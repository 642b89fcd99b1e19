package io.kedang.receivables;

import java.math.BigDecimal;

/**
 * What is let pass: a case is opened when more than this amount is late by more days than these.
 *
 * @param days 0 to 365
 * @param amount not negative, in the currency of the account, whatever it is
 */
public record Tolerance(int days, BigDecimal amount) {

    public static final int MOST_DAYS = 365;
    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final int CENTS = 2;

    public Tolerance {
        boolean good = days >= 0
                && days <= MOST_DAYS
                && amount.signum() >= 0
                && amount.compareTo(MOST) <= 0
                && amount.scale() <= CENTS;
        if (!good) {
            throw ReceivablesRefused.badTolerance();
        }
    }
}
