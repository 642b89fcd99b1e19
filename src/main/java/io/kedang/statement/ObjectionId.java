package io.kedang.statement;

import io.kedang.shared.SubjectId;
import java.util.UUID;

/** The identity of an objection, and the business key of its process. */
public record ObjectionId(UUID value) {

    public static ObjectionId of(String text) {
        return new ObjectionId(UUID.fromString(text));
    }

    static ObjectionId random() {
        return new ObjectionId(UUID.randomUUID());
    }

    public SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
