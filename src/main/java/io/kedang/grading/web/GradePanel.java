package io.kedang.grading.web;

import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardSummary;
import io.kedang.grading.CardGrade;
import io.kedang.grading.GradeEvent;
import io.kedang.grading.GradeFile;
import io.kedang.grading.ReadingGrades;
import io.kedang.identity.People;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The grade on the card's page, with why and since when, for those who see what the customer buys. */
@Component
@Order(20)
class GradePanel implements CardPanels {

    private final ReadingGrades reading;
    private final People people;

    GradePanel(ReadingGrades reading, People people) {
        this.reading = reading;
        this.people = people;
    }

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        return reading.may(card)
                ? Optional.of(reading.of(card))
                        .filter(file -> file.grade().isPresent())
                        .map(file -> panel(card, file))
                : Optional.empty();
    }

    private CardPanel panel(CardSummary card, GradeFile file) {
        Optional<GradeEvent> override = file.grade()
                .flatMap(CardGrade::overriddenUntil)
                .flatMap(until -> file.history().stream()
                        .filter(event -> event.until().isPresent())
                        .findFirst());
        return new CardPanel(
                "grading/grade",
                new GradeNote(
                        card.id(),
                        file,
                        override,
                        people.names(file.history().stream()
                                .flatMap(GradeEvent::persons)
                                .distinct()
                                .toList())));
    }
}
