package io.kedang.shared;

import java.util.UUID;

/**
 * The identity of what a process instance and its tasks are about, and their business key: for the intake of a card the
 * card itself, for others a thing of their own such as one month's check or one visit.
 */
public record SubjectId(UUID value) {

    public static SubjectId of(String text) {
        return new SubjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
