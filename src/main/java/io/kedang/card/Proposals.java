package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.FieldGroup;
import io.kedang.access.Role;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Revisions that are proposed for an archived card: frozen and signed like all others, while the card stays at its live
 * one until a proposal is taken. In the transaction of the use case that calls, holds the card and has checked who may.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Proposals {

    private static final Set<FieldGroup> EVERYTHING = Set.of(FieldGroup.values());

    private final CardRecords cards;
    private final Revisions revisions;
    private final Pages pages;
    private final Signatures signatures;
    private final CardHistory history;
    private final Likeness likeness;
    private final WorkList workList;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Proposals(
            CardRecords cards,
            Revisions revisions,
            Pages pages,
            Signatures signatures,
            CardHistory history,
            Likeness likeness,
            WorkList workList,
            Access access,
            Audit audit,
            Clock clock) {
        this.cards = cards;
        this.revisions = revisions;
        this.pages = pages;
        this.signatures = signatures;
        this.history = history;
        this.likeness = likeness;
        this.workList = workList;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The card, whoever asks. */
    public CardSummary card(CardId id) {
        return cards.findById(id.value()).map(Card::summary).orElseThrow(CardRefused::notFound);
    }

    /**
     * The live revision with everything in it, whoever asks.
     *
     * @throws CardRefused when the card is not archived, and so has no live revision to change (409)
     */
    public Revision live(CardId id) {
        return revisions.of(id, archived(id).revision(), EVERYTHING);
    }

    /** One revision with everything in it, whoever asks. */
    public Revision revision(CardId id, int number) {
        return revisions.of(id, number, EVERYTHING);
    }

    /** Freezes a proposal as the next revision of the card. */
    public Revision freeze(CardId id, CardContent content, EmployeeId proposer) {
        archived(id);
        return revisions.freeze(id, revisions.last(id) + 1, content.spelt(), proposer, now());
    }

    /**
     * Signs a proposal.
     *
     * @param seen the digest of what the person had on the screen
     * @throws CardRefused when that is not what would be signed (409)
     */
    public void sign(CardId id, int number, Digest seen, Role role) {
        Revision revision = requireSeen(id, number, seen);
        if (!revisions.isIntact(id, number) || !pages.areIntact(id, number)) {
            throw CardRefused.notIntact();
        }
        signatures.add(revision, access.actor(), role, now());
    }

    /** @throws CardRefused when the digest is not that of the revision (409) */
    public Revision requireSeen(CardId id, int number, Digest seen) {
        Revision revision = revisions.of(id, number, Set.of());
        if (!revision.digest().equals(seen)) {
            throw CardRefused.notWhatWasSeen();
        }
        return revision;
    }

    /**
     * Makes a proposal the live revision.
     *
     * @param branchReason why this is a customer of its own though another live card has the same licence; empty to
     *     keep the reason that was given before as long as the licence stays
     * @throws CardRefused when another live card has the licence and no reason is given (409)
     */
    public void take(CardId id, int number, Optional<String> branchReason) {
        Card card = archived(id);
        Revision revision = revisions.of(id, number, EVERYTHING);
        try {
            card.take(revision, branchReason, now());
            cards.save(card);
            cards.flush();
        } catch (DataIntegrityViolationException e) {
            throw CardRefused.licenceLive();
        }
        likeness.remember(id, revision.content());
        workList.rename(id, card.name());
    }

    /** Writes an event of a proposal to the card's history and to the audit. */
    public void tell(CardId id, Happening what, int revision, Optional<String> reason, Audited audited) {
        Actor actor = access.actor();
        history.add(id, new CardEvent(what, revision, actor.id(), actor.by(), reason, now()));
        audit.record(audited, Subject.card(id), Map.of("revision", String.valueOf(revision), "what", what.name()));
    }

    public void remark(CardId id, int revision, List<Remark> remarks) {
        history.remark(id, revision, remarks, access.actor().id(), now());
    }

    private Card archived(CardId id) {
        Card card = cards.findForUpdate(id.value()).orElseThrow(CardRefused::notFound);
        card.requireArchived();
        return card;
    }

    private Instant now() {
        return clock.instant();
    }
}
