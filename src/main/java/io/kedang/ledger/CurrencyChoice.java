package io.kedang.ledger;

import java.util.Currency;
import java.util.Locale;

/** A currency to choose. @param label its code and its name in the reader's language */
public record CurrencyChoice(String code, String label) {

    static CurrencyChoice of(Currency currency, Locale locale) {
        String code = currency.getCurrencyCode();
        return new CurrencyChoice(code, code + " " + currency.getDisplayName(locale));
    }
}
