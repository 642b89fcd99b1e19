package io.kedang.identity;

import io.kedang.shared.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One who has the role of keeping archives, and whether an agreement binds them.
 *
 * @param until the last day on which the role has effect as things stand; empty: without end, or has none now
 */
public record Keeper(
        EmployeeId person,
        String name,
        String login,
        Optional<String> wording,
        Optional<LocalDate> until,
        State state) {

    /** How it stands today. */
    public enum State {
        BOUND,
        /** Bound, but not for long. */
        ENDING,
        /** The role has effect without an agreement, for a short while after Kedang began to ask for one. */
        TO_BE_RECORDED,
        /** The role has no effect. */
        SUSPENDED
    }

    /** Whether an administrator has something to do about it. */
    public boolean isConcern() {
        return state != State.BOUND;
    }
}
