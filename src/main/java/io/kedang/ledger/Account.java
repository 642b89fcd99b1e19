package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account of a customer. It belongs to one card, in one currency, for good. */
@Entity
@Table(name = "ledger_account")
class Account {

    @Id
    private UUID cardId;

    @Column(updatable = false)
    private Currency currency;

    private BigDecimal creditLimit;
    private String note;

    @Column(updatable = false)
    private UUID openedBy;

    @Column(updatable = false)
    private Instant openedAt;

    /** Null until stored: tells a new account from one with the same card. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    static Account open(CardId card, NewAccount account, EmployeeId by, Instant at) {
        Account opened = new Account();
        opened.cardId = card.value();
        opened.currency = account.creditLimit().currency();
        opened.creditLimit = account.creditLimit().amount();
        opened.note = account.note();
        opened.openedBy = by.value();
        opened.openedAt = at;
        return opened;
    }

    AccountView view(PaymentTerms terms, String openedByName) {
        return new AccountView(
                new CardId(cardId), terms, new Money(creditLimit, currency), note, openedByName, openedAt);
    }

    EmployeeId openedBy() {
        return new EmployeeId(openedBy);
    }
}
