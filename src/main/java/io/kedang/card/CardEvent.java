package io.kedang.card;

import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that happened to a card.
 *
 * @param actor whose act it was
 * @param deputy who did it for {@code actor}; empty when that person acted in person
 * @param revision the latest revision then, 0 before the first
 * @param reason in the words of the person who acted
 */
public record CardEvent(
        Happening what,
        int revision,
        EmployeeId actor,
        Optional<EmployeeId> deputy,
        Optional<String> reason,
        Instant at) {

    /** Whoever must be named to tell it. */
    public Stream<EmployeeId> persons() {
        return Stream.concat(Stream.of(actor), deputy.stream());
    }

    CardEvent withoutReason() {
        return new CardEvent(what, revision, actor, deputy, Optional.empty(), at);
    }
}
