package io.kedang.worklist;

import io.kedang.access.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * What was told because a task waits.
 *
 * @param remindedAt when those whose turn it is were reminded
 * @param escalatedTo whose help was asked last
 */
public record Lateness(Optional<Instant> remindedAt, Optional<Instant> escalatedAt, Optional<Role> escalatedTo) {

    static final Lateness NONE = new Lateness(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean reminded() {
        return remindedAt.isPresent();
    }

    public boolean escalated() {
        return escalatedTo.isPresent();
    }
}
