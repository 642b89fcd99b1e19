package io.kedang.credit.web;

import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardSummary;
import io.kedang.credit.CreditLimit;
import io.kedang.credit.CreditLimits;
import io.kedang.credit.Exposure;
import io.kedang.credit.Exposures;
import io.kedang.credit.Hold;
import io.kedang.credit.Holds;
import io.kedang.credit.ReadingCredit;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How much of its credit a customer uses, and what holds its shipments, on its card's page. */
@Component
@Order(13)
class CreditPanel implements CardPanels {

    private static final int SHOWN = 4;

    private final ReadingCredit reading;
    private final Exposures exposures;
    private final CreditLimits limits;
    private final Holds holds;

    CreditPanel(ReadingCredit reading, Exposures exposures, CreditLimits limits, Holds holds) {
        this.reading = reading;
        this.exposures = exposures;
        this.limits = limits;
        this.holds = holds;
    }

    /** @param limits the latest first, few */
    record Content(CardId card, Exposure exposure, List<CreditLimit> limits, List<Hold> holds) {}

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        return reading.sees(card)
                ? exposures.of(card.id()).map(exposure -> panel(card.id(), exposure))
                : Optional.empty();
    }

    private CardPanel panel(CardId card, Exposure exposure) {
        List<CreditLimit> history = limits.history(card);
        return new CardPanel(
                "credit/panel",
                new Content(
                        card,
                        exposure,
                        history.subList(0, Math.min(SHOWN, history.size())),
                        holds.current(List.of(card)).getOrDefault(card, List.of())));
    }
}
