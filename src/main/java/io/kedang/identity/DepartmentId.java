package io.kedang.identity;

import java.util.UUID;

/** The identity of a department. */
public record DepartmentId(UUID value) {

    public static DepartmentId of(String text) {
        return new DepartmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
