package io.kedang.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What there is of visits on one card.
 *
 * @param waiting the one that waits
 * @param made the latest ones
 * @param nextDue when the schedule begins the next one; empty while one waits or nothing is scheduled
 */
public record VisitsOfCard(Optional<Visit> waiting, List<Visit> made, Optional<LocalDate> nextDue) {

    public boolean isNothing() {
        return waiting.isEmpty() && made.isEmpty() && nextDue.isEmpty();
    }
}
