package io.kedang.freshness;

import java.util.UUID;

/** The identity of a confirmation, for who may want to take it back. */
public record ConfirmationId(UUID value) {

    static ConfirmationId random() {
        return new ConfirmationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
