package io.kedang.credit;

import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of a customer's credit is used, in the currency of the account.
 *
 * @param limit what the customer may owe at most
 * @param balance what the customer owes by the ledger; below zero what was paid too much
 * @param released shipments that were released and are not posted yet
 */
public record Exposure(Money limit, Money balance, Money released) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the customer owes once everything released is posted. */
    public Money exposure() {
        return balance.plus(released);
    }

    /** What can still be shipped; below zero how far it is beyond the limit. */
    public Money free() {
        return limit.minus(exposure());
    }

    /** Whether a shipment of the amount stays within the limit. */
    public boolean covers(Money shipment) {
        return free().compareTo(shipment) >= 0;
    }

    public boolean isBeyond() {
        return free().isNegative();
    }

    /** The share of the limit that is used, in whole per cent, rounded up; 0 when nothing is, 999 at most. */
    public int usePercent() {
        if (exposure().amount().signum() <= 0) {
            return 0;
        }
        if (limit.isZero()) {
            return MOST;
        }
        return exposure()
                .amount()
                .multiply(HUNDRED)
                .divide(limit.amount(), 0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(MOST))
                .intValue();
    }

    private static final int MOST = 999;
}
