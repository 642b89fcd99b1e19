package io.kedang.verification.web;

import io.kedang.change.OpenChanges;
import io.kedang.freshness.Confirmations;
import io.kedang.freshness.Confirmer;
import io.kedang.freshness.Freshness;
import io.kedang.freshness.SectionFreshness;
import io.kedang.identity.People;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.verification.CheckedCard;
import io.kedang.verification.CheckedCard.Finding;
import io.kedang.verification.web.CheckRow.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts beside the cards of a check what a reader wants to know of each, with a few queries for all. */
@Component
class CheckRowMaker {

    private final Confirmations confirmations;
    private final OpenChanges changes;
    private final People people;
    private final Words words;
    private final Clock clock;

    CheckRowMaker(Confirmations confirmations, OpenChanges changes, People people, Words words, Clock clock) {
        this.confirmations = confirmations;
        this.changes = changes;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    List<CheckRow> of(List<CheckedCard> cards) {
        Known known = known(cards);
        return cards.stream().map(card -> row(card, known, Typed.NOTHING)).toList();
    }

    /** The row of one card with a note that is not fit. */
    CheckRow of(CheckedCard card, Typed typed) {
        return row(card, known(List.of(card)), typed);
    }

    private Known known(List<CheckedCard> cards) {
        List<CardId> ids = cards.stream().map(CheckedCard::card).toList();
        Map<CardId, Freshness> freshness = confirmations.of(ids);
        Stream<EmployeeId> answered =
                cards.stream().flatMap(card -> card.finding().stream()).flatMap(CheckRowMaker::persons);
        Stream<EmployeeId> confirmed = freshness.values().stream()
                .flatMap(one -> one.latest().stream())
                .flatMap(one -> persons(one.by()));
        return new Known(
                freshness,
                changes.on(ids).keySet(),
                people.names(Stream.concat(answered, confirmed).collect(Collectors.toSet())));
    }

    private CheckRow row(CheckedCard card, Known known, Typed typed) {
        Optional<SectionFreshness> confirmed =
                known.freshness().get(card.card()).latest();
        return new CheckRow(
                card,
                card.isStale(LocalDate.now(clock)),
                confirmed,
                confirmed
                        .map(one ->
                                known.acted(words, one.by().person(), one.by().deputy()))
                        .orElse(""),
                card.finding()
                        .map(one -> known.acted(words, one.by(), one.deputy()))
                        .orElse(""),
                known.changing().contains(card.card()),
                typed);
    }

    /** What is asked for all cards at once. @param changing those with a change that is not decided on yet */
    private record Known(Map<CardId, Freshness> freshness, Set<CardId> changing, Map<EmployeeId, String> names) {

        String acted(Words words, EmployeeId person, Optional<EmployeeId> deputy) {
            return words.acted(names, person, deputy);
        }
    }

    private static Stream<EmployeeId> persons(Finding finding) {
        return Stream.concat(Stream.of(finding.by()), finding.deputy().stream());
    }

    private static Stream<EmployeeId> persons(Confirmer by) {
        return Stream.concat(Stream.of(by.person()), by.deputy().stream());
    }
}
