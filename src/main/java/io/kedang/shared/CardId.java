package io.kedang.shared;

import java.util.UUID;

/** The identity of an archive card. */
public record CardId(UUID value) {

    public static CardId of(String text) {
        return new CardId(UUID.fromString(text));
    }

    public static CardId random() {
        return new CardId(UUID.randomUUID());
    }

    /** As what its intake is about. */
    public SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
