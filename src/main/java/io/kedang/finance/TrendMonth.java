package io.kedang.finance;

import io.kedang.ledger.LedgerMonth;
import java.time.LocalDate;

/** A month of the trend. @param lastDay its last day, of a month that is not over today: what was owed then is its end */
public record TrendMonth(LedgerMonth figures, LocalDate lastDay) {

    static TrendMonth of(LedgerMonth figures, LocalDate today) {
        LocalDate end = figures.month().atEndOfMonth();
        return new TrendMonth(figures, end.isAfter(today) ? today : end);
    }
}
