package io.kedang.card;

import io.kedang.access.FieldGroup;
import io.kedang.shared.InvalidValue;
import java.util.Optional;

/**
 * A field of the card's form: the one place that says where it stands, who sees it and what may be written in it.
 *
 * @param <T> what its text means
 * @param required whether a card cannot be handed in without it
 * @param counted whether it counts for the completeness of its section
 */
public record Field<T>(Section section, String key, FieldGroup group, Kind<T> kind, boolean required, boolean counted) {

    /** The name within a row or section that does not repeat, as used for labels. */
    public String name() {
        return section.key() + "." + key;
    }

    public String messageKey() {
        return "card.field." + name();
    }

    /** Where its value stands in a card, in a section that does not repeat. */
    public String path() {
        return path(0);
    }

    public String path(int row) {
        return section.repeats() ? section.key() + "." + row + "." + key : name();
    }

    /** Whether two texts are the same value, however they are spelt; blank ones are the same nothing. */
    public boolean sameValue(String one, String other) {
        return spelt(one).equals(spelt(other));
    }

    private String spelt(String text) {
        try {
            return text.isBlank() ? "" : kind.spell().apply(kind.parse().apply(text));
        } catch (InvalidValue none) {
            return Kind.tidy(text);
        }
    }

    /** Whether the blind second keying of the clerk covers it. */
    public boolean critical() {
        return this == CardForm.LICENCE || this == CardForm.TAX_NUMBER || this == CardForm.BANK_ACCOUNT;
    }

    public Optional<String> hintKey() {
        return CardForm.HINTED.contains(name()) ? Optional.of("card.hint." + name()) : Optional.empty();
    }

    static <T> Field<T> of(Section section, String key, FieldGroup group, Kind<T> kind) {
        return new Field<>(section, key, group, kind, false, true);
    }

    Field<T> mandatory() {
        return new Field<>(section, key, group, kind, true, counted);
    }

    Field<T> uncounted() {
        return new Field<>(section, key, group, kind, required, false);
    }
}
