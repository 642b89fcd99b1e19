package io.kedang.ledger;

import io.kedang.shared.InvalidValue;
import io.kedang.shared.Money;

/**
 * An account to be opened.
 *
 * @param creditLimit not negative, in the currency of the account
 * @param note up to 500 characters, may be empty
 */
public record NewAccount(PaymentTerms terms, Money creditLimit, String note) {

    static final int LONGEST_NOTE = 500;

    public NewAccount {
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidValue("ledger.note.too-long", LONGEST_NOTE);
        }
    }

    public NewAccount(PaymentTerms terms, Money creditLimit) {
        this(terms, creditLimit, "");
    }
}
