package io.kedang.shared;

import java.util.UUID;

/** The identity of an archive card, and the business key of its processes. */
public record CardId(UUID value) {

    public static CardId of(String text) {
        return new CardId(UUID.fromString(text));
    }

    public static CardId random() {
        return new CardId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
