package io.kedang.risk;

import java.util.UUID;

/** The identity of a duty. */
public record DutyId(UUID value) {

    public static DutyId of(String text) {
        return new DutyId(UUID.fromString(text));
    }

    static DutyId random() {
        return new DutyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
