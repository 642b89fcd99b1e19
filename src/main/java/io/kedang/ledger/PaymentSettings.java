package io.kedang.ledger;

import io.kedang.ledger.PaymentRecord.Behaviour;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How it is told who pays well, {@code kedang.ledger.payment.*}.
 *
 * @param graceDays so many days after the day it was due, a payment still counts as prompt; default 5
 * @param lateShare up to so many per cent of what was due in a year may be paid later than that by who pays promptly;
 *     default 20
 * @param overdueDays who has something open for more than so many days after it was due is overdue; default 30
 */
@Validated
@ConfigurationProperties("kedang.ledger.payment")
record PaymentSettings(
        @DefaultValue("5") @Min(0) @Max(90) int graceDays,
        @DefaultValue("20") @Min(0) @Max(100) int lateShare,
        @DefaultValue("30") @Min(0) @Max(365) int overdueDays) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    PaymentRecord judge(BigDecimal due, BigDecimal late, int daysLate) {
        return new PaymentRecord(due, late, daysLate, behaviour(due, late, daysLate));
    }

    private Behaviour behaviour(BigDecimal due, BigDecimal late, int daysLate) {
        if (daysLate > overdueDays) {
            return Behaviour.OVERDUE;
        }
        if (due.signum() == 0) {
            return Behaviour.UNKNOWN;
        }
        BigDecimal allowed = due.multiply(BigDecimal.valueOf(lateShare));
        return late.multiply(HUNDRED).compareTo(allowed) > 0 ? Behaviour.LATE : Behaviour.PROMPT;
    }
}
