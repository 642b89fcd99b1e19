package io.kedang.shared;

import java.util.UUID;

/** The identity of a team. */
public record TeamId(UUID value) {

    public static TeamId of(String text) {
        return new TeamId(UUID.fromString(text));
    }

    public static TeamId random() {
        return new TeamId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
