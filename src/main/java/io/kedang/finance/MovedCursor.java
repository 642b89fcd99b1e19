package io.kedang.finance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** Where a page of entries ended. */
public record MovedCursor(LocalDate postedOn, UUID entry) {

    /** The cursor that a text stands for; empty when it stands for none. */
    public static Optional<MovedCursor> of(String text) {
        String[] parts = text.split("_");
        try {
            return parts.length == 2
                    ? Optional.of(new MovedCursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public String text() {
        return postedOn + "_" + entry;
    }
}
