package io.kedang.intake;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.archive.ArchiveNumbers;
import io.kedang.card.CardContent;
import io.kedang.card.CardFlow;
import io.kedang.card.CardRefused;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.LikeCustomers;
import io.kedang.card.Likeness;
import io.kedang.card.LookingAtLikeCards;
import io.kedang.card.Remark;
import io.kedang.card.Revisions;
import io.kedang.card.Transcriptions;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviewing a card: signing it, sending it back with reasons, or rejecting it. Never one's own. */
@Component
@Transactional
public class Reviewing {

    static final String FORM = "card-intake/review";

    private final Access access;
    private final Cards cards;
    private final Likeness likeness;
    private final Revisions revisions;
    private final Transcriptions transcriptions;
    private final LookingAtLikeCards likeCards;
    private final CardFlow flow;
    private final WorkList workList;
    private final ArchiveNumbers numbers;
    private final CardIntake intake;
    private final TellingOutcomes outcomes;

    Reviewing(
            Access access,
            Cards cards,
            Likeness likeness,
            Revisions revisions,
            Transcriptions transcriptions,
            LookingAtLikeCards likeCards,
            CardFlow flow,
            WorkList workList,
            ArchiveNumbers numbers,
            CardIntake intake,
            TellingOutcomes outcomes) {
        this.access = access;
        this.cards = cards;
        this.likeness = likeness;
        this.revisions = revisions;
        this.transcriptions = transcriptions;
        this.likeCards = likeCards;
        this.flow = flow;
        this.workList = workList;
        this.numbers = numbers;
        this.intake = intake;
        this.outcomes = outcomes;
    }

    /**
     * Approves the card and signs exactly the revision that was seen.
     *
     * @param seen the digest of what the person had on the screen
     */
    public void approve(TaskId id, Digest seen) {
        OpenTask task = take(id);
        CardSummary card = cards.get(task.requireCard());
        flow.sign(task.requireCard(), seen, reviewingRole(access.actor(), card));
        intake.approved(id);
    }

    public void sendBack(TaskId id, Reason reason, List<Remark> remarks) {
        OpenTask task = take(id);
        flow.sendBack(task.requireCard(), reason.text(), remarks);
        intake.sentBack(id);
        outcomes.sentBack(task.requireCard());
    }

    /** Rejects the card. An archive number that it has from an earlier entry is void. */
    public void reject(TaskId id, Reason reason) {
        OpenTask task = take(id);
        flow.reject(task.requireCard(), reason.text());
        numbers.voidWhenRejected(task.requireCard(), reason.text());
        intake.rejected(id);
        outcomes.rejected(task.requireCard());
    }

    /** Cards that may be of the same customer: in full those within the reviewer's reach, of others what agrees. */
    public LikeCustomers alike(CardSummary card, CardContent content) {
        access.require(Permission.REVIEW_CARDS);
        return likeCards.at(likeness.toNumbersAndName(card.id(), content));
    }

    /**
     * What the clerk corrected while transcribing the photo that was signed before; empty for a card that comes from its
     * salesperson. The caller shows the card and so has recorded the look.
     */
    @Transactional(readOnly = true)
    public List<Correction> corrected(CardSummary card) {
        access.require(Permission.REVIEW_CARDS);
        cards.get(card.id());
        return transcriptions
                .of(card.id(), card.revision())
                .map(from -> Correction.between(content(card, from.photo()), content(card, from.revision())))
                .orElse(List.of());
    }

    private CardContent content(CardSummary card, int revision) {
        return revisions.of(card.id(), revision, cards.groups(card)).content();
    }

    private OpenTask take(TaskId id) {
        access.require(Permission.REVIEW_CARDS);
        CardId subject = workList.card(id);
        flow.hold(subject);
        reviewingRole(access.actor(), cards.get(subject));
        OpenTask task = workList.take(id, FORM);
        requireOtherEyes(task, access.actor());
        return task;
    }

    /** @throws IntakeRefused when the card is the person's own */
    public void requireOtherEyes(OpenTask task, Actor actor) {
        if (cards.isWorkOf(task.requireCard(), actor)) {
            throw IntakeRefused.ownCard();
        }
    }

    /** Asked of today's person: whoever claimed the task may have lost the team since. */
    private static Role reviewingRole(Actor actor, CardSummary card) {
        if (actor.managedTeams().contains(card.holding().team())) {
            return Role.SALES_MANAGER;
        }
        if (actor.has(Role.LEADER)) {
            return Role.LEADER;
        }
        throw CardRefused.notFound();
    }
}
