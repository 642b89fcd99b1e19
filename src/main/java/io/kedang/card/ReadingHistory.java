package io.kedang.card;

import io.kedang.access.FieldGroup;
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
    private final Transcriptions transcriptions;

    ReadingHistory(
            Cards cards,
            CardHistory history,
            Signatures signatures,
            Revisions revisions,
            Transcriptions transcriptions) {
        this.cards = cards;
        this.history = history;
        this.signatures = signatures;
        this.revisions = revisions;
        this.transcriptions = transcriptions;
    }

    /** Newest first. Reasons are told to those who see the whole card: they may speak of all of it. */
    public List<CardEvent> of(CardId id) {
        boolean reasons = cards.groups(cards.get(id)).containsAll(Set.of(FieldGroup.values()));
        return history.of(id).stream()
                .map(event -> reasons ? event : event.withoutReason())
                .toList();
    }

    public List<Signature> signatures(CardId id) {
        cards.get(id);
        return signatures.of(id);
    }

    /** Whether a revision is still exactly what was handed in and signed; true for 0, while there is none. */
    public boolean isIntact(CardId id, int revision) {
        cards.get(id);
        return revision == 0 || isItself(id, revision) && isPhotoItself(id, revision);
    }

    private boolean isItself(CardId id, int revision) {
        return revisions.isIntact(id, revision) && isAsSigned(id, revision);
    }

    /** A transcription is worth what the signed photo is worth. */
    private boolean isPhotoItself(CardId id, int revision) {
        return transcriptions.of(id, revision).stream().allMatch(from -> isItself(id, from.photo()));
    }

    /** Who transcribed a revision from which photo; empty when its salesperson handed it in. */
    public Optional<Transcription> transcription(CardId id, int revision) {
        cards.get(id);
        return transcriptions.of(id, revision);
    }

    private boolean isAsSigned(CardId id, int revision) {
        Digest digest = revisions.of(id, revision, Set.of()).digest();
        return signatures.of(id).stream()
                .filter(signature -> signature.revision() == revision)
                .allMatch(signature -> signature.digest().equals(digest));
    }

    /** The remarks that were made on a revision, for the fields that the reader sees. */
    public List<Remark> remarks(CardSummary card, int revision) {
        return history.remarks(card.id(), revision).stream()
                .filter(remark -> FieldPath.parse(remark.path())
                        .filter(path -> cards.groups(card).contains(path.field().group()))
                        .isPresent())
                .toList();
    }

    /** Why a card that was handed in before is in the salesperson's hand again. */
    public Optional<CardEvent> whyInHand(CardSummary card) {
        return history.of(card.id()).stream()
                .filter(event -> event.what() != Happening.HANDED_OVER)
                .findFirst()
                .filter(event -> CAME_BACK.contains(event.what()));
    }

    /** The latest event, such as why the clerk or finance gave a card back. */
    public Optional<CardEvent> latest(CardId id) {
        return of(id).stream().findFirst();
    }
}
