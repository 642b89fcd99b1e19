package io.kedang.ledger.web;

import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardSummary;
import io.kedang.ledger.Accounts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The customer's account on the card's page, for those who see money there. */
@Component
class AccountPanel implements CardPanels {

    private final Accounts accounts;

    AccountPanel(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        return accounts.of(card.id()).map(account -> new CardPanel("ledger/account", account));
    }
}
