package io.kedang.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/**
 * The last row of a page.
 *
 * @param at when it was handed in; of a visit that waits the start of its day in UTC
 */
public record VisitCursor(Instant at, UUID id) {

    static VisitCursor of(Visit last) {
        Instant due = last.dueOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new VisitCursor(
                last.handedIn().map(Done::at).orElse(due), last.id().value());
    }

    /** As {@link #toString} writes it; empty for anything else. */
    public static Optional<VisitCursor> parse(String text) {
        String[] parts = text.split("_", 2);
        try {
            Instant at = Instant.parse(parts[0]);
            int year = at.atZone(ZoneOffset.UTC).getYear();
            return parts.length == 2 && year >= 1 && year < 10_000
                    ? Optional.of(new VisitCursor(at, UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
