package io.kedang.ledger;

import java.util.UUID;

/** The identity of an allocation: that so much of a credit pays so much of a debit. */
public record AllocationId(UUID value) {

    public static AllocationId of(String text) {
        return new AllocationId(UUID.fromString(text));
    }

    public static AllocationId random() {
        return new AllocationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
