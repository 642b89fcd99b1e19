package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.Instant;

/** An account as those who may see money see it. @param openedBy the name of the person */
public record AccountView(
        CardId card, PaymentTerms terms, Money creditLimit, String note, String openedBy, Instant openedAt) {

    /** The decimals in which the currency is counted: 2 for the yuan, 0 for the won. */
    public int decimals() {
        return Math.max(0, creditLimit.currency().getDefaultFractionDigits());
    }
}
