package io.kedang.visit;

import io.kedang.access.Actor;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who did something, and when.
 *
 * @param deputy who did it for {@code by}; empty when that person did it in person
 */
public record Done(EmployeeId by, Optional<EmployeeId> deputy, Instant at) {

    static Done now(Actor actor, Instant at) {
        return new Done(actor.id(), actor.by(), at);
    }

    public Set<EmployeeId> persons() {
        return Stream.concat(Stream.of(by), deputy.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
