package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.shared.CardId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, as others look them up. */
@Service
public class Accounts {

    private final AccountRecords records;
    private final AccountTerms terms;
    private final Cards cards;
    private final People people;
    private final Access access;

    Accounts(AccountRecords records, AccountTerms terms, Cards cards, People people, Access access) {
        this.records = records;
        this.terms = terms;
        this.cards = cards;
        this.people = people;
        this.access = access;
    }

    /**
     * The account of a card; empty while none is open, and for people who do not see money on this card.
     *
     * @throws io.kedang.card.CardRefused when the card is unknown or out of reach
     */
    @Transactional(readOnly = true)
    public Optional<AccountView> of(CardId id) {
        CardSummary card = cards.get(id);
        if (!access.groupsOn(card.holding()).contains(FieldGroup.MONEY)) {
            return Optional.empty();
        }
        return records.findById(id.value())
                .map(account -> account.view(terms.of(id).orElseThrow(), nameOfOpener(account)));
    }

    private String nameOfOpener(Account account) {
        return people.find(account.openedBy()).map(Person::name).orElse("");
    }
}
