package io.kedang.review.web;

import io.kedang.access.FieldGroup;
import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.identity.People;
import io.kedang.page.Words;
import io.kedang.review.Observation;
import io.kedang.review.Observations;
import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That a customer is under further observation, on its card's page, for those who see how it is assessed. */
@Component
@Order(35)
class ObservationPanel implements CardPanels {

    private final Observations observations;
    private final Cards cards;
    private final People people;
    private final Words words;

    ObservationPanel(Observations observations, Cards cards, People people, Words words) {
        this.observations = observations;
        this.cards = cards;
        this.people = people;
        this.words = words;
    }

    /** @param by who put it under observation */
    record Content(Observation observation, String by) {}

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        return cards.groups(card).contains(FieldGroup.ASSESSMENT)
                ? observations.of(card.id()).map(one -> new CardPanel("review/observation", content(one)))
                : Optional.empty();
    }

    private Content content(Observation observation) {
        List<EmployeeId> persons = Stream.concat(Stream.of(observation.setBy()), observation.deputy().stream())
                .toList();
        Map<EmployeeId, String> names = people.names(persons);
        return new Content(observation, words.acted(names, observation.setBy(), observation.deputy()));
    }
}
