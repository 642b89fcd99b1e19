package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.FieldGroup;
import io.kedang.access.Holding;
import io.kedang.access.Role;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a card from state to state: the state, its event in the card's history and the audit entry are written
 * together, in the transaction of the use case that calls and that has checked who may.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CardFlow {

    private final CardRecords cards;
    private final Drafts drafts;
    private final Revisions revisions;
    private final Pages pages;
    private final Signatures signatures;
    private final Transcriptions transcriptions;
    private final CardHistory history;
    private final Likeness likeness;
    private final DeputyWriters writers;
    private final SealedValues sealed;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    CardFlow(
            CardRecords cards,
            Drafts drafts,
            Revisions revisions,
            Pages pages,
            Signatures signatures,
            Transcriptions transcriptions,
            CardHistory history,
            Likeness likeness,
            DeputyWriters writers,
            SealedValues sealed,
            Access access,
            Audit audit,
            Clock clock) {
        this.cards = cards;
        this.drafts = drafts;
        this.revisions = revisions;
        this.pages = pages;
        this.signatures = signatures;
        this.transcriptions = transcriptions;
        this.history = history;
        this.likeness = likeness;
        this.writers = writers;
        this.sealed = sealed;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes the card for this transaction: others who want to change it wait. A use case that changes a card and its
     * task takes the card first, always, or two would wait for each other.
     */
    public void hold(CardId id) {
        forUpdate(id);
    }

    /** Begins a card that the person who acts will type and hold. */
    public CardId begin(TeamId team) {
        return begin(team, Origin.TYPED);
    }

    /** Begins a card that the person who acts will hold. */
    public CardId begin(TeamId team, Origin origin) {
        Holding holding = new Holding(access.actor().id(), team, false);
        Card card = new Card(CardId.random(), origin, holding, now());
        cards.save(card);
        cards.flush();
        drafts.begin(card.id());
        tell(card, Happening.BEGUN, Optional.empty(), Audited.CARD_BEGUN);
        return card.id();
    }

    /**
     * Freezes the draft as the next revision. The caller holds the card and has checked the draft against the
     * {@link CardRules}.
     *
     * @param notTheSame why this is not the customer whose card agrees with it, if there is one
     */
    public Revision handIn(CardId id, Optional<String> notTheSame) {
        return handIn(drafts.of(id), notTheSame);
    }

    /** As the other, of a draft that was read since the card is held. */
    public Revision handIn(Draft draft, Optional<String> notTheSame) {
        CardId id = draft.card();
        Card card = forUpdate(id);
        CardContent content = draft.content().spelt();
        int number = card.handIn(content, now());
        cards.save(card);
        cards.flush();
        Revision revision = revisions.freeze(id, number, content, access.actor().id(), now());
        writers.note(id, number);
        likeness.remember(id, content);
        if (card.isFromPaper()) {
            drafts.settle(id, content);
        }
        tell(card, Happening.HANDED_IN, notTheSame, Audited.CARD_HANDED_IN);
        return revision;
    }

    /**
     * Freezes what the clerk typed from the signed photo as the next revision, marked as its transcription; nothing
     * when it says no more than the latest one. The caller has checked the draft against the {@link CardRules}.
     *
     * @throws CardRefused when it changes what was signed beside the photo (409)
     */
    public void transcribe(CardId id) {
        Card card = forUpdate(id);
        card.requireOpenForTranscription();
        CardContent content = drafts.of(id).content().spelt();
        int changed = signed(id).content().changedIn(content).size();
        if (changed > 0) {
            throw CardRefused.changesSigned(changed);
        }
        freezeTranscription(card, content);
    }

    /** Gives a signed card back to the manager with a transcription that changes what was signed beside the photo. */
    public void correct(CardId id, String reason) {
        Card card = forUpdate(id);
        card.requireOpenForTranscription();
        freezeTranscription(card, drafts.of(id).content().spelt());
        backToReview(id, reason);
    }

    /** The revision that was signed last, with everything in it. */
    public Revision signed(CardId id) {
        List<Signature> all = signatures.of(id);
        if (all.isEmpty()) {
            throw CardRefused.notFound();
        }
        return revisions.of(id, all.get(all.size() - 1).revision(), Set.of(FieldGroup.values()));
    }

    private void freezeTranscription(Card card, CardContent content) {
        CardId id = card.id();
        Revision latest = revisions.of(id, card.revision(), Set.of(FieldGroup.values()));
        if (latest.content().equals(content)) {
            return;
        }
        Revision photo = signed(id);
        Revision transcription = revisions.freeze(
                id, card.transcribe(content, now()), content, access.actor().id(), now());
        transcriptions.add(transcription, photo);
        likeness.remember(id, content);
        save(card, Happening.TRANSCRIBED, Optional.empty(), Audited.CARD_TRANSCRIBED);
    }

    /**
     * Signs the latest revision.
     *
     * @param seen the digest of what the person had on the screen
     * @throws CardRefused when that is not what would be signed (409)
     */
    public void sign(CardId id, Digest seen, Role role) {
        Card card = forUpdate(id);
        Revision revision = revisions.of(id, card.revision(), Set.of());
        if (!revision.digest().equals(seen)) {
            throw CardRefused.notWhatWasSeen();
        }
        if (!revisions.isIntact(id, card.revision()) || !pages.areIntact(id, card.revision())) {
            throw CardRefused.notIntact();
        }
        card.sign(now());
        signatures.add(revision, access.actor(), role, now());
        save(card, Happening.SIGNED, Optional.empty(), Audited.CARD_SIGNED);
    }

    public void sendBack(CardId id, String reason, List<Remark> remarks) {
        Card card = forUpdate(id);
        remarks.forEach(remark -> sealed.requireUntold(id, remark.text()));
        card.sendBack(now());
        history.remark(id, card.revision(), remarks, access.actor().id(), now());
        save(card, Happening.SENT_BACK, Optional.of(reason), Audited.CARD_SENT_BACK);
    }

    public void reject(CardId id, String reason) {
        change(id, Card::reject, Happening.REJECTED, Optional.of(reason), Audited.CARD_REJECTED);
    }

    /** @throws CardRefused when someone has decided on the revision already (409) */
    public void withdraw(CardId id) {
        if (isSigned(forUpdate(id).summary())) {
            throw CardRefused.decidedOn();
        }
        change(id, Card::withdraw, Happening.WITHDRAWN, Optional.empty(), Audited.CARD_WITHDRAWN);
    }

    /** Whether the latest revision, or the photo it was transcribed from, was signed, be it that the clerk gave it back. */
    public boolean isSigned(CardSummary card) {
        return transcriptions.of(card.id(), card.revision()).isPresent()
                || signatures.of(card.id()).stream().anyMatch(signature -> signature.revision() == card.revision());
    }

    public void discard(CardId id, Optional<String> reason) {
        change(id, Card::discard, Happening.DISCARDED, reason, Audited.CARD_DISCARDED);
    }

    public void takeUp(CardId id) {
        change(id, Card::takeUp, Happening.TAKEN_UP, Optional.empty(), Audited.CARD_TAKEN_UP);
    }

    public void backToReview(CardId id, String reason) {
        change(id, Card::backToReview, Happening.BACK_TO_REVIEW, Optional.of(reason), Audited.CARD_SENT_BACK);
    }

    /**
     * Makes the signed revision the live one.
     *
     * @param branchReason why this is a customer of its own though another live card has the same licence
     * @throws CardRefused when another card with the licence was entered meanwhile and no reason is given (409)
     */
    public void enter(CardId id, String archiveNumber, Optional<String> branchReason) {
        try {
            change(
                    id,
                    (card, now) -> card.enter(archiveNumber, branchReason, now),
                    Happening.ENTERED,
                    branchReason,
                    Audited.CARD_ENTERED);
        } catch (DataIntegrityViolationException e) {
            throw CardRefused.licenceLive();
        }
    }

    public void backToEntry(CardId id, String reason) {
        change(id, Card::backToEntry, Happening.BACK_TO_ENTRY, Optional.of(reason), Audited.CARD_SENT_BACK);
    }

    public void archive(CardId id) {
        change(id, Card::archive, Happening.ARCHIVED, Optional.empty(), Audited.CARD_ARCHIVED);
    }

    private void change(
            CardId id, BiConsumer<Card, Instant> verb, Happening what, Optional<String> reason, Audited audited) {
        Card card = forUpdate(id);
        verb.accept(card, now());
        save(card, what, reason, audited);
    }

    private void save(Card card, Happening what, Optional<String> reason, Audited audited) {
        cards.save(card);
        cards.flush();
        tell(card, what, reason, audited);
    }

    private void tell(Card card, Happening what, Optional<String> reason, Audited audited) {
        reason.ifPresent(text -> sealed.requireUntold(card.id(), text));
        Actor actor = access.actor();
        history.add(card.id(), new CardEvent(what, card.revision(), actor.id(), actor.by(), reason, now()));
        audit.record(
                audited,
                Subject.card(card.id()),
                Map.of("revision", String.valueOf(card.revision()), "what", what.name()));
    }

    private Card forUpdate(CardId id) {
        return cards.findForUpdate(id.value()).orElseThrow(CardRefused::notFound);
    }

    private Instant now() {
        return clock.instant();
    }
}
