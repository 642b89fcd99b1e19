package io.kedang.ledger.web;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardSummary;
import io.kedang.ledger.AccountView;
import io.kedang.ledger.Accounts;
import io.kedang.ledger.Ageing;
import io.kedang.ledger.AgeingLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The customer's account on the card's page, for those who see money there: the first of what is about money. */
@Component
@Order(12)
class AccountPanel implements CardPanels {

    private final Accounts accounts;
    private final Ageing ageing;
    private final Access access;
    private final Clock clock;

    AccountPanel(Accounts accounts, Ageing ageing, Access access, Clock clock) {
        this.accounts = accounts;
        this.ageing = ageing;
        this.access = access;
        this.clock = clock;
    }

    /** @param owed empty for those who do not see the ledger */
    record Content(AccountView account, Optional<AgeingLine> owed) {}

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        return accounts.of(card.id()).map(account -> new CardPanel("ledger/account", new Content(account, owed(card))));
    }

    private Optional<AgeingLine> owed(CardSummary card) {
        return access.sees(card.holding(), FieldGroup.MONEY, Permission.SEE_LEDGER)
                ? Optional.of(ageing.of(card.id(), LocalDate.now(clock)))
                : Optional.empty();
    }
}
