package io.kedang.identity;

import io.kedang.shared.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's standing in for another, for a period of days.
 *
 * @param lastDay still counts
 * @param endedBy who ended it before its time, by name
 */
public record Deputyship(
        UUID id,
        EmployeeId person,
        String personName,
        EmployeeId deputy,
        String deputyName,
        LocalDate firstDay,
        LocalDate lastDay,
        String appointedBy,
        Optional<String> endedBy,
        State state) {

    /** Whether it can still be ended. */
    public boolean isOpen() {
        return state == State.RUNNING || state == State.COMING;
    }

    /** How it stands today. */
    public enum State {
        COMING,
        RUNNING,
        OVER,
        ENDED
    }
}
