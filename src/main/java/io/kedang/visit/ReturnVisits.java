package io.kedang.visit;

import io.kedang.identity.DepartmentId;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.TaskId;
import java.time.LocalDate;
import java.util.Optional;

/** The process {@code return-visit}, in the words of the business. */
public interface ReturnVisits {

    /** The caller has made sure that no other visit of the customer waits; one that is only to be collated may. */
    void begin(VisitId visit, Plan plan, EmployeeId visitor);

    /** The customer was not met: the same visitor tries again by the other day. */
    void postponed(TaskId visiting, LocalDate dueOn, EmployeeId visitor);

    /** @param department that collates; empty when none does */
    void handedIn(TaskId visiting, Optional<DepartmentId> department);

    void collated(TaskId collating);
}
