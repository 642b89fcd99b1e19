package io.kedang.visit;

import io.kedang.shared.SubjectId;
import java.util.UUID;

/** The identity of a return visit, and the business key of its process. */
public record VisitId(UUID value) {

    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    public static VisitId of(SubjectId subject) {
        return new VisitId(subject.value());
    }

    static VisitId random() {
        return new VisitId(UUID.randomUUID());
    }

    public SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
