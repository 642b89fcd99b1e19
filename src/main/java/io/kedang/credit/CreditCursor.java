package io.kedang.credit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Behind which row a list goes on. */
public record CreditCursor(Instant at, UUID id) {

    public String text() {
        return at + "_" + id;
    }

    /** Empty for what is none: the list begins at its beginning. */
    public static Optional<CreditCursor> of(String text) {
        String[] parts = text.split("_", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CreditCursor(Instant.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** As a condition on the columns; its values are put into the map. */
    String condition(String at, String id, Map<String, Object> values) {
        values.put("afterAt", Timestamp.from(this.at));
        values.put("afterId", this.id);
        return "(" + at + ", " + id + ") < (:afterAt, :afterId)";
    }
}
