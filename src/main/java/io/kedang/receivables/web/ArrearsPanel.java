package io.kedang.receivables.web;

import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardSummary;
import io.kedang.receivables.CaseOfCard;
import io.kedang.receivables.ReadingCases;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The cases of a customer on its card's page, for those who are told of its arrears. */
@Component
@Order(14)
class ArrearsPanel implements CardPanels {

    private final ReadingCases reading;

    ArrearsPanel(ReadingCases reading) {
        this.reading = reading;
    }

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        List<CaseOfCard> cases = reading.of(card);
        return cases.isEmpty() ? Optional.empty() : Optional.of(new CardPanel("receivables/panel", cases));
    }
}
