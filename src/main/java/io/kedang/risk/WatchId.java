package io.kedang.risk;

import io.kedang.shared.SubjectId;
import java.util.UUID;

/** The identity of a watch, and the business key of its process. */
public record WatchId(UUID value) {

    public static WatchId of(String text) {
        return new WatchId(UUID.fromString(text));
    }

    static WatchId random() {
        return new WatchId(UUID.randomUUID());
    }

    public SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
