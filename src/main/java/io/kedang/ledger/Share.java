package io.kedang.ledger;

import io.kedang.shared.Money;

/** So much of one item, to be settled. @param amount above zero, in the currency of the account */
public record Share(ItemId item, Money amount) {}
