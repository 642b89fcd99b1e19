package io.kedang.risk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** Where a page of watches or of reports ended. */
public record WatchCursor(Instant at, UUID id) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    /** The cursor that a text stands for; empty when it stands for none, or for a time that nothing can have. */
    public static Optional<WatchCursor> of(String text) {
        String[] parts = text.split("_");
        try {
            return parts.length == 2
                    ? Optional.of(new WatchCursor(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                            .filter(cursor -> !cursor.at.isBefore(FIRST) && cursor.at.isBefore(END))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public String text() {
        return at + "_" + id;
    }
}
