package io.kedang.shared;

import java.util.UUID;

/** The identity of an employee. */
public record EmployeeId(UUID value) {

    public static EmployeeId of(String text) {
        return new EmployeeId(UUID.fromString(text));
    }

    public static EmployeeId random() {
        return new EmployeeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
