package io.kedang.finance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** Where a page of what falls due ended. */
public record DueCursor(LocalDate dueOn, UUID entry, int part) {

    /** The cursor that a text stands for; empty when it stands for none. */
    public static Optional<DueCursor> of(String text) {
        String[] parts = text.split("_");
        try {
            return parts.length == 3
                    ? Optional.of(new DueCursor(
                            LocalDate.parse(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2])))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public String text() {
        return dueOn + "_" + entry + "_" + part;
    }
}
