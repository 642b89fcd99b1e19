package io.kedang.risk.web;

import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardSummary;
import io.kedang.risk.ReadingWatches;
import io.kedang.risk.WatchesOfCard;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The watches that a customer had, on its card's page; the open one stands at the top of it. */
@Component
@Order(40)
class RiskPanel implements CardPanels {

    private final ReadingWatches reading;

    RiskPanel(ReadingWatches reading) {
        this.reading = reading;
    }

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        return Optional.of(reading.of(card))
                .map(WatchesOfCard::lines)
                .filter(lines -> lines.stream().anyMatch(line -> !line.state().isOpen()))
                .map(lines -> new CardPanel("risk/panel", lines));
    }
}
