package io.kedang.review;

import io.kedang.shared.SubjectId;
import java.util.UUID;

/** The identity of one comprehensive review: of one team, in one period. */
public record ReviewId(UUID value) {

    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    static ReviewId of(SubjectId subject) {
        return new ReviewId(subject.value());
    }

    static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    /** What its process instance and its tasks are about. */
    public SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
