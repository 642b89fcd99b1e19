package io.kedang.grading.web;

import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.grading.CreditStandings;
import io.kedang.grading.Kept;
import io.kedang.identity.People;
import io.kedang.page.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the credit assessment comes to, on the card's page. */
@Component
@Order(22)
class StandingPanel implements CardPanels {

    private final CreditStandings standings;
    private final People people;
    private final Words words;

    StandingPanel(CreditStandings standings, People people, Words words) {
        this.standings = standings;
        this.people = people;
        this.words = words;
    }

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        if (card.state() != CardState.ARCHIVED) {
            return Optional.empty();
        }
        boolean keeps = standings.may(card);
        Optional<Kept> kept = standings.of(card.id());
        return keeps || kept.isPresent()
                ? Optional.of(new CardPanel("grading/kept", note(card, kept, keeps)))
                : Optional.empty();
    }

    private KeptNote note(CardSummary card, Optional<Kept> kept, boolean keeps) {
        return new KeptNote(
                "standing",
                "grading.standing.title",
                "grading.standing.UNKNOWN",
                kept,
                kept.map(one -> words.say("grading.standing." + one.word())).orElse(null),
                keeps ? "/cards/" + card.id() + "/credit-standing" : null,
                people.names(kept.map(one -> one.persons().toList()).orElse(List.of())));
    }
}
