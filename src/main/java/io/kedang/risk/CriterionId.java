package io.kedang.risk;

import java.util.UUID;

/** The identity of an exit criterion. */
public record CriterionId(UUID value) {

    public static CriterionId of(String text) {
        return new CriterionId(UUID.fromString(text));
    }

    static CriterionId random() {
        return new CriterionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
