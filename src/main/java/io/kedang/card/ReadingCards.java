package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.CardId;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading cards: only what the reader may see is opened, and every look is recorded. */
@Component
public class ReadingCards {

    private final Cards cards;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Access access;
    private final Audit audit;

    ReadingCards(Cards cards, Revisions revisions, Drafts drafts, Access access, Audit audit) {
        this.cards = cards;
        this.revisions = revisions;
        this.drafts = drafts;
        this.access = access;
        this.audit = audit;
    }

    /**
     * What a card says: its latest revision, or the draft while there is none.
     *
     * @throws CardRefused when unknown or out of reach
     */
    @Transactional
    public CardContent read(CardId id) {
        CardSummary card = cards.get(id);
        return card.revision() == 0
                ? readDraft(card)
                : revision(id, card.revision()).content();
    }

    /** What is still being written is its writer's; others see who the customer is, not what consent may not cover. */
    private CardContent readDraft(CardSummary card) {
        boolean own = card.holding().owner().equals(access.actor().id());
        look(card.id(), 0);
        return drafts.of(card.id()).content().only(own ? cards.groups(card) : Set.of(FieldGroup.BASIC));
    }

    /**
     * One revision of a card, masked to what the reader may see.
     *
     * @throws CardRefused when unknown or out of reach
     */
    @Transactional
    public Revision revision(CardId id, int number) {
        Set<FieldGroup> groups = cards.groups(cards.get(id));
        Revision revision = revisions.of(id, number, groups);
        look(id, number);
        return revision;
    }

    private void look(CardId id, int number) {
        audit.record(Audited.CARD_LOOKED_AT, Subject.card(id), Map.of("revision", String.valueOf(number)));
    }
}
