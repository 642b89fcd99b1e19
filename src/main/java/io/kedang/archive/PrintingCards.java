package io.kedang.archive;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.CardRefused;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.Documents;
import io.kedang.card.ReadingCards;
import io.kedang.card.ReadingHistory;
import io.kedang.card.Revision;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a revision of a card on paper. Who may read a card may print what they see of it. */
@Service
public class PrintingCards {

    private final Cards cards;
    private final ReadingCards reading;
    private final ReadingHistory history;
    private final Documents documents;
    private final Filings filings;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    PrintingCards(
            Cards cards,
            ReadingCards reading,
            ReadingHistory history,
            Documents documents,
            Filings filings,
            Access access,
            Audit audit,
            Clock clock) {
        this.cards = cards;
        this.reading = reading;
        this.history = history;
        this.documents = documents;
        this.filings = filings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The paper, recorded as printed: whether the browser prints it cannot be seen from here. A draft is not put on
     * paper: nobody has answered for it yet.
     *
     * @param number the latest revision when empty
     * @throws CardRefused when the card is unknown or out of reach, or has no such revision (404)
     */
    @Transactional
    public PrintedCard print(CardId id, Optional<Integer> number) {
        access.require(Permission.READ_CARDS);
        CardSummary card = cards.get(id);
        Revision revision = reading.revision(id, number.orElse(card.revision()));
        audit.record(
                Audited.CARD_PRINTED,
                Subject.card(id),
                Map.of("what", "card", "revision", String.valueOf(revision.number())));
        return new PrintedCard(
                card,
                revision,
                documents.ofRevision(id, revision.id()),
                history.signatures(id).stream()
                        .filter(signature -> signature.revision() == revision.number())
                        .toList(),
                filings.of(id),
                history.isIntact(id, revision.number()),
                access.actor().selfName(),
                clock.instant());
    }
}
