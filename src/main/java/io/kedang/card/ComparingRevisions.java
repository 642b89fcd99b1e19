package io.kedang.card;

import io.kedang.shared.CardId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Comparing two revisions of a card. Both count as looked at. */
@Component
public class ComparingRevisions {

    private final Cards cards;
    private final ReadingCards reading;
    private final Documents documents;
    private final Pages pages;

    ComparingRevisions(Cards cards, ReadingCards reading, Documents documents, Pages pages) {
        this.cards = cards;
        this.reading = reading;
        this.documents = documents;
        this.pages = pages;
    }

    /**
     * Field groups that the person does not see are in neither, so that nothing tells whether they differ.
     *
     * @throws CardRefused when the card is unknown or out of reach, or has no such revision (404)
     */
    @Transactional
    public RevisionsCompared compare(CardId id, int one, int other) {
        Revision before = reading.revision(id, Math.min(one, other));
        Revision after = reading.revision(id, Math.max(one, other));
        return new RevisionsCompared(
                cards.get(id),
                before,
                after,
                DocumentPairing.of(documents.ofRevision(id, before.id()), documents.ofRevision(id, after.id())),
                PagePairing.of(pages.ofRevision(id, before.number()), pages.ofRevision(id, after.number())));
    }
}
