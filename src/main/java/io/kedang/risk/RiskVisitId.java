package io.kedang.risk;

import io.kedang.shared.SubjectId;
import java.util.UUID;

/** The identity of an irregular visit, and the business key of its process. */
public record RiskVisitId(UUID value) {

    public static RiskVisitId of(String text) {
        return new RiskVisitId(UUID.fromString(text));
    }

    static RiskVisitId random() {
        return new RiskVisitId(UUID.randomUUID());
    }

    public SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
