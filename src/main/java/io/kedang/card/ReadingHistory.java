package io.kedang.card;

import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading what happened to a card, for those who reach it. */
@Component
@Transactional(readOnly = true)
public class ReadingHistory {

    private static final Set<Happening> CAME_BACK =
            Set.of(Happening.SENT_BACK, Happening.WITHDRAWN, Happening.TAKEN_UP);

    private final Cards cards;
    private final CardHistory history;
    private final Signatures signatures;
    private final Revisions revisions;

    ReadingHistory(Cards cards, CardHistory history, Signatures signatures, Revisions revisions) {
        this.cards = cards;
        this.history = history;
        this.signatures = signatures;
        this.revisions = revisions;
    }

    /** Newest first. */
    public List<CardEvent> of(CardId id) {
        cards.get(id);
        return history.of(id);
    }

    public List<Signature> signatures(CardId id) {
        cards.get(id);
        return signatures.of(id);
    }

    /** Whether the latest revision is still exactly what was handed in and signed; true while there is none. */
    public boolean isIntact(CardSummary card) {
        return card.revision() == 0 || revisions.isIntact(card.id(), card.revision()) && isAsSigned(card);
    }

    private boolean isAsSigned(CardSummary card) {
        Digest digest = revisions.of(card.id(), card.revision(), Set.of()).digest();
        return signatures.of(card.id()).stream()
                .filter(signature -> signature.revision() == card.revision())
                .allMatch(signature -> signature.digest().equals(digest));
    }

    /** The remarks on the revision that was sent back, for the fields that the reader sees. */
    public List<Remark> remarks(CardSummary card) {
        if (card.state() != CardState.SENT_BACK) {
            return List.of();
        }
        return history.remarks(card.id(), card.revision()).stream()
                .filter(remark -> FieldPath.parse(remark.path())
                        .filter(path -> cards.groups(card).contains(path.field().group()))
                        .isPresent())
                .toList();
    }

    /** Why a card that was handed in before is in the salesperson's hand again. */
    public Optional<CardEvent> whyInHand(CardSummary card) {
        return history.of(card.id()).stream().findFirst().filter(event -> CAME_BACK.contains(event.what()));
    }

    /** The latest event, such as why the clerk or finance gave a card back. */
    public Optional<CardEvent> latest(CardId id) {
        cards.get(id);
        return history.of(id).stream().findFirst();
    }
}
