package io.kedang.freshness;

import io.kedang.card.Section;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who confirmed a section of a card last.
 *
 * @param revision what the card said then
 * @param on the day of it, in the company's zone
 * @param staleFrom the first day on which that holds no more; empty when it holds for ever
 */
public record SectionFreshness(
        Section section, Confirmer by, Evidence evidence, int revision, LocalDate on, Optional<LocalDate> staleFrom) {

    public boolean isStale(LocalDate today) {
        return staleFrom.filter(day -> !day.isAfter(today)).isPresent();
    }
}
