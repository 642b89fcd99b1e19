package io.kedang.ledger;

import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * What was in a shipment or came back with a return. What is not allowed is said by {@link Posting#problems}.
 *
 * @param product 1 to 100 characters
 * @param quantity above zero, up to three decimals
 * @param unit up to 20 characters, may be empty
 * @param price of one unit, not negative, up to four decimals
 */
public record ProductLine(String product, BigDecimal quantity, String unit, BigDecimal price) {

    public ProductLine {
        product = EntryText.plain(product);
        unit = EntryText.plain(unit);
    }

    /** Quantity times price, rounded half up to the smallest coin of the currency. */
    public Money amount(Currency currency) {
        return new Money(
                quantity.multiply(price)
                        .setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP),
                currency);
    }
}
