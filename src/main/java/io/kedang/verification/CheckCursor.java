package io.kedang.verification;

import java.util.Optional;
import java.util.UUID;

/** Where a page of the list of checks ended. */
public record CheckCursor(UUID team, UUID employee) {

    static final CheckCursor START = new CheckCursor(new UUID(0, 0), new UUID(0, 0));

    static CheckCursor of(MonthlyCheck check) {
        return new CheckCursor(check.team().value(), check.employee().value());
    }

    /** The cursor that a text stands for; empty when it stands for none. */
    public static Optional<CheckCursor> of(String text) {
        String[] parts = text.split("_");
        try {
            return parts.length == 2
                    ? Optional.of(new CheckCursor(UUID.fromString(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public String text() {
        return team + "_" + employee;
    }
}
