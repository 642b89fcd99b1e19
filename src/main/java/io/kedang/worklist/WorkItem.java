package io.kedang.worklist;

import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of the work list, open or ended.
 *
 * @param excluded who may not do it although in the group
 * @param doneBy empty while it is open, and when it ended without being done
 */
record WorkItem(OpenTask task, Optional<EmployeeId> excluded, Optional<Instant> endedAt, Optional<EmployeeId> doneBy) {

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
        return excluded.filter(person::equals).isPresent();
    }
}
