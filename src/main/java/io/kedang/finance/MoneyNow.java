package io.kedang.finance;

import io.kedang.ledger.AgeingLine;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * What is to be looked after today, in one currency.
 *
 * @param dueSoon what falls due on {@link DueDays#week the days of a week from today}
 * @param aged what is late, by how much, and what is paid and settles nothing yet; what is not due is left out
 * @param payers customers of whom something falls due within the week
 * @param late customers of whom something is late
 * @param unsettled customers who paid what settles nothing yet
 */
public record MoneyNow(BigDecimal dueSoon, AgeingLine aged, int payers, int late, int unsettled) {

    public Currency currency() {
        return aged.currency();
    }

    public boolean isNothing() {
        return payers + late + unsettled == 0;
    }
}
