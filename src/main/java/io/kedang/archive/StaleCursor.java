package io.kedang.archive;

import io.kedang.shared.CardId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Where a page of the list of stale cards ended. */
public record StaleCursor(LocalDate since, CardId id) {

    private static final int LAST_YEAR = 9999;

    /** The cursor that a text stands for; empty when it stands for none. */
    public static Optional<StaleCursor> of(String text) {
        String[] parts = text.split("_");
        try {
            return parts.length == 2
                    ? Optional.of(new StaleCursor(LocalDate.parse(parts[0]), CardId.of(parts[1])))
                            .filter(cursor -> cursor.since.getYear() > 0 && cursor.since.getYear() <= LAST_YEAR)
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public String text() {
        return since + "_" + id;
    }
}
