package io.kedang.freshness.web;

import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.card.Section;
import io.kedang.card.SectionNote;
import io.kedang.card.SectionNotes;
import io.kedang.freshness.Confirmations;
import io.kedang.freshness.Confirmer;
import io.kedang.freshness.SectionFreshness;
import io.kedang.identity.People;
import io.kedang.page.Words;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells in the headings of a live card who confirmed each section, when, on what evidence, and whether that is stale. */
@Component
class FreshnessNotes implements SectionNotes {

    private final Confirmations confirmations;
    private final People people;
    private final Words words;
    private final Clock clock;

    FreshnessNotes(Confirmations confirmations, People people, Words words, Clock clock) {
        this.confirmations = confirmations;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Map<Section, SectionNote> on(CardSummary card) {
        Map<Section, SectionNote> notes = new EnumMap<>(Section.class);
        if (card.state() == CardState.ARCHIVED) {
            of(confirmations.of(card.id()).sections())
                    .forEach(note -> notes.put(note.freshness().section(), new SectionNote("freshness/note", note)));
        }
        return notes;
    }

    List<FreshnessNote> of(Collection<SectionFreshness> sections) {
        LocalDate today = LocalDate.now(clock);
        Map<EmployeeId, String> names = people.names(sections.stream()
                .map(SectionFreshness::by)
                .flatMap(by -> Stream.concat(Stream.of(by.person()), by.deputy().stream()))
                .distinct()
                .toList());
        return sections.stream()
                .map(one -> new FreshnessNote(one, who(one.by(), names), one.isStale(today)))
                .toList();
    }

    private String who(Confirmer by, Map<EmployeeId, String> names) {
        return words.acted(names, by.person(), by.deputy());
    }
}
