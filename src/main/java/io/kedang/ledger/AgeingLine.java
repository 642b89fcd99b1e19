package io.kedang.ledger;

import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * What one or several customers owed on a day, by how late it was. All amounts are in one currency and none is below
 * zero.
 *
 * @param d30 1 to 30 days late
 * @param d60 31 to 60 days late
 * @param d90 61 to 90 days late
 * @param over90 more than 90 days late
 * @param unallocated receipts and credits that settled nothing yet
 */
public record AgeingLine(
        Currency currency,
        BigDecimal notDue,
        BigDecimal d30,
        BigDecimal d60,
        BigDecimal d90,
        BigDecimal over90,
        BigDecimal unallocated) {

    public AgeingLine {
        notDue = notDue.setScale(2);
        d30 = d30.setScale(2);
        d60 = d60.setScale(2);
        d90 = d90.setScale(2);
        over90 = over90.setScale(2);
        unallocated = unallocated.setScale(2);
    }

    public static AgeingLine nothing(Currency currency) {
        BigDecimal none = BigDecimal.ZERO;
        return new AgeingLine(currency, none, none, none, none, none, none);
    }

    /** What is due and not paid. */
    public BigDecimal overdue() {
        return d30.add(d60).add(d90).add(over90);
    }

    /** What the customer owed on the day: the sum of the entries posted up to then. */
    public BigDecimal balance() {
        return notDue.add(overdue()).subtract(unallocated);
    }

    public Money balanceMoney() {
        return new Money(balance(), currency);
    }
}
