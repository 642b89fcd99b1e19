package io.kedang.freshness;

import io.kedang.access.FieldGroup;
import io.kedang.card.CardEvent;
import io.kedang.card.CardFlow;
import io.kedang.card.Cards;
import io.kedang.card.Happening;
import io.kedang.card.ReadingHistory;
import io.kedang.card.Revision;
import io.kedang.card.Revisions;
import io.kedang.shared.CardId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who handed a revision in confirms with it what it says; the signed card is the evidence. */
@Component
public class ConfirmingRevisions {

    private final Cards cards;
    private final CardFlow flow;
    private final Revisions revisions;
    private final ReadingHistory history;
    private final Confirmations confirmations;

    ConfirmingRevisions(
            Cards cards, CardFlow flow, Revisions revisions, ReadingHistory history, Confirmations confirmations) {
        this.cards = cards;
        this.flow = flow;
        this.revisions = revisions;
        this.history = history;
        this.confirmations = confirmations;
    }

    /** All that the latest revision says, which is live from now on, by who handed in what was signed of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirmLatest(CardId card) {
        Revision latest = revisions.of(card, cards.get(card).revision(), Set.of(FieldGroup.values()));
        Revision signed = flow.signed(card);
        Optional<CardEvent> handedIn = history.of(card).stream()
                .filter(event -> event.what() == Happening.HANDED_IN && event.revision() == signed.number())
                .findFirst();
        confirmations.confirm(
                card,
                latest.content().sections(),
                Evidence.DOCUMENT,
                new Confirmer(signed.handedInBy(), handedIn.flatMap(CardEvent::deputy), signed.handedInAt()));
    }
}
