package io.kedang.archive;

import io.kedang.shared.CardId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Where a page of the archive list ended. */
public record CardCursor(Instant changedAt, CardId id) {

    /** The cursor that a text stands for; empty when it stands for none. */
    public static Optional<CardCursor> of(String text) {
        String[] parts = text.split("_");
        try {
            return parts.length == 2
                    ? Optional.of(new CardCursor(Instant.parse(parts[0]), CardId.of(parts[1])))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public String text() {
        return changedAt + "_" + id;
    }
}
