package io.kedang.incoming;

import io.kedang.shared.CardId;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;

/** A customer with an account. @param number the archive number; empty while there is none */
record FileCustomer(CardId card, String name, String shortName, String number, Currency currency) {

    /** Whether a text is the customer's name or short name, in any width, case and spacing. */
    boolean isCalled(String text) {
        String said = plain(text);
        return said.equals(plain(name)) || said.equals(plain(shortName));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
