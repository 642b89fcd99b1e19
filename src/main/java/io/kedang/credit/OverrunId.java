package io.kedang.credit;

import io.kedang.shared.SubjectId;
import java.util.UUID;

/** The identity of the case that more was shipped to a customer than the credit allows. */
public record OverrunId(UUID value) {

    public static OverrunId of(String text) {
        return new OverrunId(UUID.fromString(text));
    }

    static OverrunId random() {
        return new OverrunId(UUID.randomUUID());
    }

    /** As what its process and task are about. */
    SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
