package io.kedang.change;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.audit.Audited;
import io.kedang.card.CardContent;
import io.kedang.card.CardFlow;
import io.kedang.card.CardRefused;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.Happening;
import io.kedang.card.LikeCustomers;
import io.kedang.card.LookingAtLikeCards;
import io.kedang.card.Proposals;
import io.kedang.card.Remark;
import io.kedang.card.SealedValues;
import io.kedang.intake.Reason;
import io.kedang.secrecy.Digest;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviewing a change by what differs: signing it, sending it back with reasons, or rejecting it. Never one's own. */
@Component
@Transactional
public class ReviewingChanges {

    static final String FORM = "card-change/review";

    private final Access access;
    private final Cards cards;
    private final CardFlow flow;
    private final Changes changes;
    private final Proposals proposals;
    private final Shortcuts shortcuts;
    private final NewLikes newLikes;
    private final LookingAtLikeCards likeCards;
    private final ApplyingChanges applying;
    private final WorkList workList;
    private final CardChange process;
    private final TellingChanges telling;
    private final Clock clock;

    ReviewingChanges(
            Access access,
            Cards cards,
            CardFlow flow,
            Changes changes,
            Proposals proposals,
            Shortcuts shortcuts,
            NewLikes newLikes,
            LookingAtLikeCards likeCards,
            ApplyingChanges applying,
            WorkList workList,
            CardChange process,
            TellingChanges telling,
            Clock clock) {
        this.access = access;
        this.cards = cards;
        this.flow = flow;
        this.changes = changes;
        this.proposals = proposals;
        this.shortcuts = shortcuts;
        this.newLikes = newLikes;
        this.likeCards = likeCards;
        this.applying = applying;
        this.workList = workList;
        this.process = process;
        this.telling = telling;
        this.clock = clock;
    }

    /** What a reviewer, or the clerk after one, needs to know of the change. */
    @Transactional(readOnly = true)
    public ProposedChange proposed(OpenTask task) {
        access.require(Permission.READ_CARDS);
        cards.get(task.requireCard());
        ReportedChange change = changes.get(ChangeId.of(task.subject()));
        return new ProposedChange(change.line(), change.base(), change.revision(), change.reason());
    }

    /** Cards that may be of the same customer by it: in full those within reach, of others what agrees. */
    public LikeCustomers alike(OpenTask task) {
        access.require(Permission.READ_CARDS);
        cards.get(task.requireCard());
        ReportedChange change = changes.get(ChangeId.of(task.subject()));
        return likeCards.at(newLikes.of(change.card(), changes.base(change), changes.proposed(change)));
    }

    /**
     * Approves the change and signs exactly the revision that was seen.
     *
     * @param seen the digest of what the person had on the screen
     * @return whether it is live now, since every changed field skips the entry
     */
    public boolean approve(TaskId id, Digest seen) {
        ReportedChange change = take(id);
        proposals.sign(change.card(), change.revision(), seen, reviewingRole(access.actor(), cards.get(change.card())));
        Steps needed =
                shortcuts.stepsFor(HandingInChanges.changedFields(changes.base(change), changes.proposed(change)));
        change.toEnter();
        tell(change, Happening.CHANGE_SIGNED, Optional.empty(), Audited.CHANGE_SIGNED);
        if (!needed.entry()) {
            applying.apply(change, Optional.empty());
        }
        changes.keep(change);
        process.approved(id, needed);
        return !needed.entry();
    }

    public void sendBack(TaskId id, Reason reason, List<Remark> remarks) {
        ReportedChange change = take(id);
        CardContent proposed = changes.proposed(change);
        requireUntold(change, proposed, reason.text());
        remarks.forEach(remark -> requireUntold(change, proposed, remark.text()));
        proposals.remark(change.card(), change.revision(), remarks);
        change.sendBack();
        changes.keep(change);
        tell(change, Happening.CHANGE_SENT_BACK, Optional.of(reason.text()), Audited.CHANGE_SENT_BACK);
        process.sentBack(id);
        telling.sentBack(change);
    }

    public void reject(TaskId id, Reason reason) {
        ReportedChange change = take(id);
        requireUntold(change, changes.proposed(change), reason.text());
        change.reject(clock.instant());
        changes.end(change);
        tell(change, Happening.CHANGE_REJECTED, Optional.of(reason.text()), Audited.CHANGE_REJECTED);
        process.rejected(id);
        telling.rejected(change);
    }

    private void requireUntold(ReportedChange change, CardContent proposed, String text) {
        SealedValues.requireUntold(changes.base(change), text);
        SealedValues.requireUntold(proposed, text);
    }

    private void tell(ReportedChange change, Happening what, Optional<String> reason, Audited audited) {
        proposals.tell(change.card(), what, change.revision(), reason, audited);
    }

    private ReportedChange take(TaskId id) {
        access.require(Permission.REVIEW_CARDS);
        flow.hold(workList.card(id));
        reviewingRole(access.actor(), cards.get(workList.card(id)));
        OpenTask task = workList.take(id, FORM);
        requireOtherEyes(task, access.actor());
        return changes.forUpdate(ChangeId.of(task.subject()));
    }

    /** @throws ChangeRefused when the change is the person's own */
    @Transactional(readOnly = true)
    public void requireOtherEyes(OpenTask task, Actor actor) {
        changes.requireOtherEyes(changes.get(ChangeId.of(task.subject())), actor);
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
