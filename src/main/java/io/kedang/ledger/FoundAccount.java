package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;

/** A customer with an account, as found for posting. @param number the archive number; empty while there is none */
public record FoundAccount(CardId card, String name, String number, Money balance) {}
