package io.kedang.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An irregular visit. @param finding empty while it is to be made, and when it was not needed any more */
public record RiskVisit(
        RiskVisitId id,
        WatchId watch,
        LocalDate askedOn,
        Optional<Doer> doer,
        Optional<Instant> doneAt,
        Optional<Finding> finding,
        Optional<Instant> sparedAt) {

    public boolean isOpen() {
        return doneAt.isEmpty() && sparedAt.isEmpty();
    }
}
