package io.kedang.statement.web;

import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardSummary;
import io.kedang.statement.Statement;
import io.kedang.statement.StatementState;
import io.kedang.statement.Statements;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The customer's latest statements on the card's page, and whether an objection is open. */
@Component
@Order(15)
class StatementPanel implements CardPanels {

    private final Statements statements;

    StatementPanel(Statements statements) {
        this.statements = statements;
    }

    /** @param objected the one to which the customer objects, where an objection is open */
    record Content(String card, List<Statement> statements, Optional<Statement> objected) {}

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        List<Statement> latest = statements.of(card);
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(new CardPanel(
                        "statement/panel",
                        new Content(
                                card.id().toString(),
                                latest,
                                latest.stream()
                                        .filter(one -> one.state() == StatementState.OBJECTED)
                                        .findFirst())));
    }
}
