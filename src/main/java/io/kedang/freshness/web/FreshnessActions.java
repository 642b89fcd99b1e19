package io.kedang.freshness.web;

import io.kedang.card.CardAction;
import io.kedang.card.CardActions;
import io.kedang.card.CardSummary;
import io.kedang.freshness.ConfirmingSections;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers on a live card's page to confirm what it says. */
@Component
@Order(20)
class FreshnessActions implements CardActions {

    private final ConfirmingSections confirming;

    FreshnessActions(ConfirmingSections confirming) {
        this.confirming = confirming;
    }

    @Override
    public List<CardAction> on(CardSummary card) {
        return confirming.may(card)
                ? List.of(
                        new CardAction("freshness.action.confirm", "/cards/" + card.id() + "/confirm", "checks", false))
                : List.of();
    }
}
