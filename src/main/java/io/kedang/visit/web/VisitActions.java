package io.kedang.visit.web;

import io.kedang.card.CardAction;
import io.kedang.card.CardActions;
import io.kedang.card.CardSummary;
import io.kedang.visit.PlanningVisits;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers on the page of a live card to plan a visit. */
@Component
@Order(30)
class VisitActions implements CardActions {

    private final PlanningVisits planning;

    VisitActions(PlanningVisits planning) {
        this.planning = planning;
    }

    @Override
    public List<CardAction> on(CardSummary card) {
        return planning.mayPlan(card)
                ? List.of(new CardAction("visit.action.plan", "/cards/" + card.id() + "/visit", "map-pin", false))
                : List.of();
    }
}
