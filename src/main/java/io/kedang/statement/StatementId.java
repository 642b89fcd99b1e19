package io.kedang.statement;

import java.util.UUID;

/** The identity of a statement of account. */
public record StatementId(UUID value) {

    public static StatementId of(String text) {
        return new StatementId(UUID.fromString(text));
    }

    static StatementId random() {
        return new StatementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
