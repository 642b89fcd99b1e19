package io.kedang.change;

import io.kedang.shared.SubjectId;
import java.util.UUID;

/** The identity of a change of a card, and the business key of its process. */
public record ChangeId(UUID value) {

    public static ChangeId of(String text) {
        return new ChangeId(UUID.fromString(text));
    }

    static ChangeId random() {
        return new ChangeId(UUID.randomUUID());
    }

    public static ChangeId of(SubjectId subject) {
        return new ChangeId(subject.value());
    }

    public SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
