package io.kedang.ledger;

import java.math.BigDecimal;

/**
 * How a customer has paid what was due in the twelve months before a day.
 *
 * @param due what was due then, some days of grace ago or earlier, without what was reversed; in the account's currency
 * @param late the part of it that was settled after the days of grace, or is not yet
 * @param daysLate of the oldest that was open on the day, whenever it was due; 0 when nothing was late
 * @param pays what that comes to
 */
public record PaymentRecord(BigDecimal due, BigDecimal late, int daysLate, Behaviour pays) {

    /** By the company's limits, {@code kedang.ledger.payment.*}. */
    public enum Behaviour {
        PROMPT,
        /** A larger part than allowed was paid late. */
        LATE,
        /** Something has been open for longer than allowed. */
        OVERDUE,
        /** Nothing has been due yet. */
        UNKNOWN
    }
}
