package io.kedang.statement.web;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.card.CardAction;
import io.kedang.card.CardActions;
import io.kedang.card.CardSummary;
import io.kedang.ledger.Standings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Issuing a statement from the page of a customer whose account has entries. */
@Component
class StatementActions implements CardActions {

    private final Standings standings;
    private final Access access;

    StatementActions(Standings standings, Access access) {
        this.standings = standings;
        this.access = access;
    }

    @Override
    public List<CardAction> on(CardSummary card) {
        boolean offered = access.may(Permission.ISSUE_STATEMENTS)
                && standings.of(List.of(card.id())).values().stream().anyMatch(standing -> standing.lines() > 0);
        return offered
                ? List.of(new CardAction(
                        "statement.action", "/statements/issue?customer=" + named(card), "file-invoice", false))
                : List.of();
    }

    private static String named(CardSummary card) {
        return UriUtils.encodeQueryParam(card.archiveNumber().orElse(card.name()), StandardCharsets.UTF_8);
    }
}
