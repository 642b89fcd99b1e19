package io.kedang.visit.web;

import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardSummary;
import io.kedang.visit.ReadingVisits;
import io.kedang.visit.Visit;
import io.kedang.visit.VisitsOfCard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The visits that were made of a customer, on its card's page; when the next one is stands at the top of it. */
@Component
@Order(30)
class VisitPanel implements CardPanels {

    private final ReadingVisits reading;
    private final Clock clock;

    VisitPanel(ReadingVisits reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** @param linked whether the person may open the visits themselves */
    record Content(VisitsOfCard visits, boolean linked, LocalDate today) {

        public boolean isLate() {
            return visits.waiting().filter(visit -> visit.isOverdue(today)).isPresent();
        }
    }

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        return reading.of(card)
                .filter(visits -> !visits.made().isEmpty())
                .map(visits -> new CardPanel("visit/panel", content(visits)));
    }

    private Content content(VisitsOfCard visits) {
        Optional<Visit> any = visits.waiting().or(() -> visits.made().stream().findFirst());
        return new Content(visits, any.filter(reading::follows).isPresent(), LocalDate.now(clock));
    }
}
