package io.kedang.worklist;

import io.kedang.access.Actor;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the work list, open or ended.
 *
 * @param excluded who may not do it although in the group
 * @param excludedDeputies who wrote or handed in for that person, and may not do it either
 * @param doneBy empty while it is open, and when it ended without being done
 * @param lateness what was told because it waits
 */
record WorkItem(
        OpenTask task,
        Optional<EmployeeId> excluded,
        Set<EmployeeId> excludedDeputies,
        Optional<Instant> endedAt,
        Optional<EmployeeId> doneBy,
        Lateness lateness) {

    boolean isEnded() {
        return endedAt.isPresent();
    }

    boolean isHeldBy(EmployeeId person) {
        return task.assignee().filter(person::equals).isPresent();
    }

    boolean isFree() {
        return task.assignee().isEmpty();
    }

    boolean excludes(EmployeeId person) {
        return excluded.filter(person::equals).isPresent() || excludedDeputies.contains(person);
    }

    /** Whether the person, or the deputy who acts for the person, may not do it. */
    boolean excludes(Actor actor) {
        return actor.persons().stream().anyMatch(this::excludes);
    }
}
