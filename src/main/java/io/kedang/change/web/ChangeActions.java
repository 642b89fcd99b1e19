package io.kedang.change.web;

import io.kedang.access.Access;
import io.kedang.card.CardAction;
import io.kedang.card.CardActions;
import io.kedang.card.CardSummary;
import io.kedang.change.OpenChange;
import io.kedang.change.OpenChanges;
import io.kedang.change.ReportingChanges;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a card: reporting a change, or going on with one's own. */
@Component
@Order(20)
class ChangeActions implements CardActions {

    private final ReportingChanges reporting;
    private final OpenChanges open;
    private final Access access;

    ChangeActions(ReportingChanges reporting, OpenChanges open, Access access) {
        this.reporting = reporting;
        this.open = open;
        this.access = access;
    }

    @Override
    public List<CardAction> on(CardSummary card) {
        if (!reporting.mayReport(card)) {
            return List.of();
        }
        Optional<OpenChange> mine = open.on(List.of(card.id())).getOrDefault(card.id(), List.of()).stream()
                .filter(change -> change.holder().equals(access.actor().id()))
                .findFirst();
        return List.of(
                mine.map(change -> new CardAction("change.action.go-on", "/changes/" + change.id(), "edit", false))
                        .orElseGet(() -> new CardAction(
                                "change.action.report", "/cards/" + card.id() + "/changes", "edit", true)));
    }
}
