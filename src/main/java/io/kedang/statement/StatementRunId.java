package io.kedang.statement;

import java.util.UUID;

/** The identity of a run that issues the statements of a month. */
public record StatementRunId(UUID value) {

    public static StatementRunId of(String text) {
        return new StatementRunId(UUID.fromString(text));
    }

    static StatementRunId random() {
        return new StatementRunId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
