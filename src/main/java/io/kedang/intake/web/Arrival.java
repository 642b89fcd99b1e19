package io.kedang.intake.web;

import io.kedang.card.CardEvent;
import io.kedang.card.ReadingHistory;
import io.kedang.identity.People;
import io.kedang.shared.CardId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells a task's page how the card came to this step: who did what last, and why. */
@Component
class Arrival {

    private final ReadingHistory history;
    private final People people;

    Arrival(ReadingHistory history, People people) {
        this.history = history;
        this.people = people;
    }

    void tell(CardId card, Model model) {
        Optional<CardEvent> latest = history.latest(card);
        model.addAttribute("latest", latest.orElse(null));
        model.addAttribute(
                "names",
                people.names(latest.stream().flatMap(CardEvent::persons).toList()));
    }
}
