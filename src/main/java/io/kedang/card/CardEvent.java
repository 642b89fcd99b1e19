package io.kedang.card;

import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a card.
 *
 * @param revision the latest revision then, 0 before the first
 * @param reason in the words of the person who acted
 */
public record CardEvent(Happening what, int revision, EmployeeId actor, Optional<String> reason, Instant at) {

    CardEvent withoutReason() {
        return new CardEvent(what, revision, actor, Optional.empty(), at);
    }
}
