package io.kedang.credit;

import java.util.UUID;

/** The identity of a hold. */
public record HoldId(UUID value) {

    public static HoldId of(String text) {
        return new HoldId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
