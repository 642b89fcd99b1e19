package io.kedang.receivables;

import io.kedang.shared.SubjectId;
import java.util.UUID;

/** The identity of a case, and the business key of its process. */
public record CaseId(UUID value) {

    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    public SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
