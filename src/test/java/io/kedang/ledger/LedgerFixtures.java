package io.kedang.ledger;

import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Archived customers with accounts, and what they were shipped and paid, posted by finance1. */
@Component
public class LedgerFixtures {

    private final JdbcClient jdbc;
    private final People people;
    private final ActingAs actingAs;
    private final OpeningAccount opening;
    private final Posting posting;

    LedgerFixtures(JdbcClient jdbc, People people, ActingAs actingAs, OpeningAccount opening, Posting posting) {
        this.jdbc = jdbc;
        this.people = people;
        this.actingAs = actingAs;
        this.opening = opening;
        this.posting = posting;
    }

    /** A customer of sales1 who pays within 30 days, with a limit of 50 000. */
    @Transactional
    public CardId account() {
        return account(new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 30));
    }

    @Transactional
    public CardId account(PaymentTerms terms) {
        return account("sales1", terms, Money.of("50000"));
    }

    /** @param owner the login of whoever holds the card */
    @Transactional
    public CardId account(String owner, PaymentTerms terms, Money limit) {
        CardId card = card(owner);
        open(card, terms, limit);
        return card;
    }

    /** For a card that a test has made itself. */
    @Transactional
    public void open(CardId card, PaymentTerms terms, Money limit) {
        actingAs.run("finance1", () -> opening.open(card, new NewAccount(terms, limit)));
    }

    public EntryId shipment(CardId card, LocalDate day, String amount) {
        return post(NewEntry.of(card, EntryKind.SHIPMENT, number(), day, Money.of(amount)));
    }

    /** Pays nothing yet. */
    public EntryId receipt(CardId card, LocalDate day, String amount) {
        return post(NewEntry.of(card, EntryKind.RECEIPT, number(), day, Money.of(amount)));
    }

    /** Pays what has been due longest. */
    public EntryId payment(CardId card, LocalDate day, String amount) {
        return post(NewEntry.of(card, EntryKind.RECEIPT, number(), day, Money.of(amount))
                .settling(new Settling.OldestFirst()));
    }

    /** Pays the first part of an entry. */
    public EntryId payment(CardId card, LocalDate day, String amount, EntryId of) {
        return post(NewEntry.of(card, EntryKind.RECEIPT, number(), day, Money.of(amount))
                .settling(new Settling.Named(List.of(new Share(ItemId.whole(of), Money.of(amount))))));
    }

    public EntryId post(NewEntry entry) {
        return actingAs.call("finance1", () -> posting.post(entry));
    }

    public EntryId reverse(EntryId entry, LocalDate day) {
        return actingAs.call("finance1", () -> posting.reverse(entry, day, "录错了"));
    }

    /** A document's number that no other test uses. */
    public static String number() {
        return "T" + UUID.randomUUID();
    }

    /** No month is closed any more: after each test that closes one. */
    public void booksOpen() {
        jdbc.sql("update ledger_books set closed_through = null").update();
    }

    private CardId card(String owner) {
        Person person = people.findByLogin(owner).orElseThrow();
        CardId card = CardId.random();
        jdbc.sql("""
                        insert into card (id, state, owner, team, name, begun_at, changed_at)
                        values (:id, 'ARCHIVED', :owner, :team, :name, now(), now())""")
                .param("id", card.value())
                .param("owner", person.id().value())
                .param("team", person.team().orElseThrow().value())
                .param("name", "明细" + card.value())
                .update();
        return card;
    }
}
