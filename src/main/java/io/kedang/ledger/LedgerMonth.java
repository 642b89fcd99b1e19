package io.kedang.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A month in figures, in one currency.
 *
 * @param sales shipments less returns and credit notes
 * @param receipts money that came in
 * @param opening what customers owed when the month began, less what they had paid ahead
 * @param closing the same when it ended; of a month that is not over, of today
 * @param daysOutstanding the closing balance as days of the sales of the last three months (days sales outstanding),
 *     one decimal; empty without such sales
 * @param collected receipts in per cent of the opening balance and the sales of the month, one decimal; empty when both
 *     together are not above zero
 */
public record LedgerMonth(
        YearMonth month,
        BigDecimal sales,
        BigDecimal receipts,
        BigDecimal opening,
        BigDecimal closing,
        Optional<BigDecimal> daysOutstanding,
        Optional<BigDecimal> collected) {

    public LedgerMonth {
        sales = sales.setScale(2);
        receipts = receipts.setScale(2);
        opening = opening.setScale(2);
        closing = closing.setScale(2);
    }
}
