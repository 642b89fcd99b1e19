package io.kedang.freshness;

import io.kedang.card.Section;
import io.kedang.shared.CardId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How fresh a card is.
 *
 * @param sections those that were ever confirmed, in the order of the form; what was never said grows no staler
 */
public record Freshness(CardId card, List<SectionFreshness> sections) {

    public Freshness {
        sections = sections.stream()
                .sorted(Comparator.comparing(SectionFreshness::section))
                .toList();
    }

    public Optional<SectionFreshness> of(Section section) {
        return sections.stream().filter(one -> one.section() == section).findFirst();
    }

    /** The first day on which some section is stale. */
    public Optional<LocalDate> staleFrom() {
        return sections.stream()
                .flatMap(section -> section.staleFrom().stream())
                .min(Comparator.naturalOrder());
    }

    public List<SectionFreshness> stale(LocalDate today) {
        return sections.stream().filter(section -> section.isStale(today)).toList();
    }

    public boolean isStale(LocalDate today) {
        return staleFrom().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** The confirmation that is the latest of all. */
    public Optional<SectionFreshness> latest() {
        return sections.stream()
                .max(Comparator.comparing(section -> section.by().at()));
    }
}
