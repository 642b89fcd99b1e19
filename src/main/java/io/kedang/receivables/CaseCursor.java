package io.kedang.receivables;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** Where a page of cases ended. */
public record CaseCursor(LocalDate day, UUID id) {

    private static final int FIRST = 1900;
    private static final int LAST = 2999;

    /** The cursor that a text stands for; empty when it stands for none. */
    public static Optional<CaseCursor> of(String text) {
        String[] parts = text.split("_");
        try {
            return parts.length == 2
                    ? Optional.of(new CaseCursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1])))
                            .filter(cursor -> cursor.day.getYear() >= FIRST && cursor.day.getYear() <= LAST)
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public String text() {
        return day + "_" + id;
    }
}
