package io.kedang.grading;

import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A customer was given a grade.
 *
 * @param what {@code ACCEPTED}, {@code OVERRIDDEN} or {@code OVERRIDE_ENDED}
 * @param reason of an override
 * @param until last day of an override
 * @param actor nobody when an override came to its end
 */
public record GradeEvent(
        String what,
        Grade grade,
        Optional<String> reason,
        Optional<LocalDate> until,
        Optional<EmployeeId> actor,
        Optional<EmployeeId> deputy,
        Instant at) {

    /** Whoever must be named to tell it. */
    public Stream<EmployeeId> persons() {
        return Stream.concat(actor.stream(), deputy.stream());
    }
}
