package io.kedang.receivables;

import java.math.BigDecimal;

/**
 * What the stage is picked by.
 *
 * @param days that the oldest part of it is late
 * @param amount overdue, in the currency of the account
 * @param grade the customer's class, {@code A}, {@code B} or {@code C}; empty for a customer without one
 * @param broken promises broken in this case
 * @param earlier promises broken in cases of the year before
 */
public record StageFacts(int days, BigDecimal amount, String grade, int broken, int earlier, Tried tried) {

    StageFacts withoutTried() {
        return new StageFacts(days, amount, grade, broken, earlier, Tried.NONE);
    }
}
