package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;

/**
 * What an account stands at.
 *
 * @param lines how many entries it has
 * @param balance what the customer owes; below zero, what the customer has paid too much
 */
public record Standing(CardId card, long lines, Money balance) {

    Standing after(Money amount) {
        return new Standing(card, lines + 1, balance.plus(amount));
    }
}
