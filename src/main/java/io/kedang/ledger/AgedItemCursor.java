package io.kedang.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Where a page of open items, the longest due first, ended. */
public record AgedItemCursor(LocalDate dueOn, ItemId id) {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The cursor that a text stands for; empty when it stands for none. */
    public static Optional<AgedItemCursor> of(String text) {
        String[] parts = text.split("_");
        try {
            return parts.length == 2
                    ? Optional.of(new AgedItemCursor(LocalDate.parse(parts[0]), ItemId.of(parts[1])))
                            .filter(cursor -> !cursor.dueOn.isBefore(FIRST) && !cursor.dueOn.isAfter(LAST))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public String text() {
        return dueOn + "_" + id;
    }
}
