package io.kedang.visit;

import io.kedang.identity.DepartmentId;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A return visit.
 *
 * @param customer the name on the live card
 * @param dueOn by when it is to be made and handed in
 * @param plannedBy empty when the schedule did
 * @param purpose what it is for beyond the usual; blank for nothing
 * @param postponed how often the customer was not met
 * @param department to which it was sent; empty when none collated then
 */
public record Visit(
        VisitId id,
        CardId card,
        String customer,
        TeamId team,
        VisitState state,
        LocalDate dueOn,
        Optional<EmployeeId> plannedBy,
        String purpose,
        int postponed,
        Optional<VisitReport> report,
        Optional<Done> handedIn,
        Optional<DepartmentId> department,
        Optional<Collation> collation,
        Optional<Done> collated) {

    public boolean isPlanned() {
        return state == VisitState.PLANNED;
    }

    /** Whether a department is still to read it. */
    public boolean isToBeCollated() {
        return state == VisitState.HANDED_IN && department.isPresent();
    }

    public boolean isOverdue(LocalDate today) {
        return isPlanned() && dueOn.isBefore(today);
    }

    /** What was handed in. @throws VisitRefused while nothing was (404) */
    public VisitReport requireReport() {
        return report.orElseThrow(VisitRefused::notFound);
    }
}
