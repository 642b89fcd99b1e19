package io.kedang.risk.web;

import io.kedang.card.CardAction;
import io.kedang.card.CardActions;
import io.kedang.card.CardSummary;
import io.kedang.risk.RaisingRisks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Raising a risk from the page of a card that is in the archive and not watched. */
@Component
class RiskActions implements CardActions {

    private final RaisingRisks raising;

    RiskActions(RaisingRisks raising) {
        this.raising = raising;
    }

    @Override
    public List<CardAction> on(CardSummary card) {
        return raising.mayRaise(card)
                ? List.of(new CardAction("risk.action.raise", "/cards/" + card.id() + "/risk", "alert-triangle", false))
                : List.of();
    }
}
