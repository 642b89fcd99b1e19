package io.kedang.freshness;

import io.kedang.access.Actor;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * Who confirms, and when they came to know.
 *
 * @param deputy who did it for {@code person}; empty when that person did it in person
 */
public record Confirmer(EmployeeId person, Optional<EmployeeId> deputy, Instant at) {

    static Confirmer of(Actor actor, Instant at) {
        return new Confirmer(actor.id(), actor.by(), at);
    }
}
