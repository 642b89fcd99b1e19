package io.kedang.worklist;

import io.kedang.shared.EmployeeId;
import io.kedang.shared.SubjectId;
import java.time.Instant;
import java.util.Optional;

/**
 * A step of a process about a card, done or open.
 *
 * @param subject tells apart the cases of one process
 * @param doneBy empty while it is open, or when it was ended without being done
 * @param deputy who who did it for {@code doneBy}; empty when that person did it in person
 * @param lateness what was told because it waits
 */
public record Step(
        TaskId id,
        String processKey,
        String step,
        SubjectId subject,
        Optional<EmployeeId> assignee,
        Optional<String> group,
        Instant createdAt,
        Optional<Instant> dueAt,
        Optional<Instant> endedAt,
        Optional<EmployeeId> doneBy,
        Optional<EmployeeId> deputy,
        Lateness lateness) {}
