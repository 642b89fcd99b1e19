package io.kedang.incoming;

import java.util.UUID;

/** The identity of one line of a bank statement. */
public record BankLineId(UUID value) {

    public static BankLineId of(String text) {
        return new BankLineId(UUID.fromString(text));
    }

    static BankLineId random() {
        return new BankLineId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
