package io.kedang.verification;

import io.kedang.change.ChangeId;
import io.kedang.freshness.Evidence;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A card of a check.
 *
 * @param place in the list, the stalest first as things were when the check began
 * @param staleFrom from when on it is stale, as things are now
 * @param finding what was found; empty while it is open
 */
public record CheckedCard(
        CardId card,
        String name,
        Optional<String> archiveNumber,
        int place,
        Optional<LocalDate> staleFrom,
        Optional<Finding> finding) {

    /**
     * What was found about it.
     *
     * @param evidence of one that is unchanged
     * @param change reported of one that has changed
     * @param note of one that is lost
     * @param deputy who answered for {@code by}, if one did
     */
    public record Finding(
            Answer answer,
            Optional<Evidence> evidence,
            Optional<ChangeId> change,
            Optional<String> note,
            EmployeeId by,
            Optional<EmployeeId> deputy,
            Instant at) {}

    public boolean isOpen() {
        return finding.isEmpty();
    }

    public boolean isStale(LocalDate today) {
        return staleFrom.filter(day -> !day.isAfter(today)).isPresent();
    }
}
