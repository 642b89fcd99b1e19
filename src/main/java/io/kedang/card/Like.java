package io.kedang.card;

import io.kedang.shared.CardId;

/**
 * A card of what may be the same customer.
 *
 * @param name blank when it must not be disclosed
 * @param by what agrees
 */
public record Like(CardId card, String name, By by) {

    public Like withoutName() {
        return new Like(card, "", by);
    }

    /** What two cards agree in. */
    public enum By {
        LICENCE,
        TAX_NUMBER,
        PHONE
    }
}
