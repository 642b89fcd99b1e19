package io.kedang.statement;

import io.kedang.ledger.AgeingLine;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * The sums of a statement, all in one currency.
 *
 * @param opening what the customer owed when the month began
 * @param charged what came to it, not below zero
 * @param credited what went off, not below zero
 * @param closing what the customer owed when the month ended
 * @param ageing since when, on the last day of the month
 */
public record StatementFigures(
        Currency currency,
        BigDecimal opening,
        BigDecimal charged,
        BigDecimal credited,
        BigDecimal closing,
        AgeingLine ageing) {

    /** @throws IllegalStateException when it does not add up, which the ledger never allows */
    public StatementFigures {
        boolean adds = opening.add(charged).subtract(credited).compareTo(closing) == 0;
        if (!adds || ageing.balance().compareTo(closing) != 0) {
            throw new IllegalStateException("a statement that does not add up is not issued");
        }
    }
}
