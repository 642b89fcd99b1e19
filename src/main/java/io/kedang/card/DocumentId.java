package io.kedang.card;

import java.util.UUID;

/** The identity of a document on a card. */
public record DocumentId(UUID value) {

    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
