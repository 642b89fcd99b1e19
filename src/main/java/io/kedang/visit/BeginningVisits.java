package io.kedang.visit;

import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins a visit, whoever planned it. One of each customer waits at a time, however many plan at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BeginningVisits {

    private final VisitRows visits;
    private final VisitDrafts drafts;
    private final ReturnVisits process;
    private final Clock clock;

    BeginningVisits(VisitRows visits, VisitDrafts drafts, ReturnVisits process, Clock clock) {
        this.visits = visits;
        this.drafts = drafts;
        this.process = process;
        this.clock = clock;
    }

    /**
     * @param by empty for the schedule
     * @return empty when a visit of the customer waits already
     */
    Optional<VisitId> begin(Plan plan, EmployeeId visitor, TeamId team, Optional<EmployeeId> by) {
        VisitId id = VisitId.random();
        if (!visits.plan(id, plan, team, by, clock.instant())) {
            return Optional.empty();
        }
        drafts.begin(id);
        process.begin(id, plan, visitor);
        return Optional.of(id);
    }
}
