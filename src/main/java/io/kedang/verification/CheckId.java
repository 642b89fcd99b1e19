package io.kedang.verification;

import io.kedang.shared.SubjectId;
import java.util.UUID;

/** The identity of one salesperson's check of one month, and the business key of its process. */
public record CheckId(UUID value) {

    public static CheckId of(String text) {
        return new CheckId(UUID.fromString(text));
    }

    static CheckId of(SubjectId subject) {
        return new CheckId(subject.value());
    }

    public SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
