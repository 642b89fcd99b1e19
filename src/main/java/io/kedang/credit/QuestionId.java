package io.kedang.credit;

import java.util.UUID;

/** The identity of a question whether a shipment may leave, and of the release that a yes is. */
public record QuestionId(UUID value) {

    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
