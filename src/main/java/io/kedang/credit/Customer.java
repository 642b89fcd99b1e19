package io.kedang.credit;

import io.kedang.shared.CardId;
import java.util.Currency;

/** What a dispatcher knows of a customer. @param number in the archive; empty while there is none */
public record Customer(CardId card, String name, String number, Currency currency) {}
