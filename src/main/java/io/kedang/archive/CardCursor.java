package io.kedang.archive;

import io.kedang.shared.CardId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Where a page of the archive list ended. */
public record CardCursor(Instant changedAt, CardId id) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    /** The cursor that a text stands for; empty when it stands for none, or for a time that no card can have. */
    public static Optional<CardCursor> of(String text) {
        String[] parts = text.split("_");
        try {
            return parts.length == 2
                    ? Optional.of(new CardCursor(Instant.parse(parts[0]), CardId.of(parts[1])))
                            .filter(cursor -> !cursor.changedAt.isBefore(FIRST) && cursor.changedAt.isBefore(END))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public String text() {
        return changedAt + "_" + id;
    }
}
