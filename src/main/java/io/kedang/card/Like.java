package io.kedang.card;

import io.kedang.shared.CardId;

/**
 * A card of what may be the same customer.
 *
 * @param name blank when it must not be disclosed
 * @param by what agrees
 * @param percent how much; 100 for numbers that are equal
 */
public record Like(CardId card, String name, By by, int percent) {

    public Like(CardId card, String name, By by) {
        this(card, name, by, 100);
    }

    /** Says neither whose it is nor how near it comes. */
    public Like withoutName() {
        return new Like(card, "", by, 100);
    }

    /** What two cards agree in. */
    public enum By {
        LICENCE,
        TAX_NUMBER,
        PHONE,
        /** Nearly the same name: a reason to look, never an obstacle. */
        NAME
    }
}
