package io.kedang.ledger;

import io.kedang.shared.SubjectId;
import java.util.UUID;

/** The identity of a write-off, asked for or posted. */
public record WriteOffId(UUID value) {

    public static WriteOffId of(String text) {
        return new WriteOffId(UUID.fromString(text));
    }

    public static WriteOffId random() {
        return new WriteOffId(UUID.randomUUID());
    }

    /** As what the process of deciding it is about. */
    public SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
