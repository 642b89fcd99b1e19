package io.kedang.change;

import io.kedang.audit.Audited;
import io.kedang.card.CardContent;
import io.kedang.card.CardRules;
import io.kedang.card.Field;
import io.kedang.card.Finding;
import io.kedang.card.Happening;
import io.kedang.card.Merged;
import io.kedang.card.Proposals;
import io.kedang.card.Revision;
import io.kedang.card.Section;
import io.kedang.card.Signatures;
import io.kedang.freshness.Confirmations;
import io.kedang.freshness.Confirmer;
import io.kedang.freshness.Evidence;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A change becomes live. The other changes of the card that are handed in are carried over to the new live revision,
 * back to the manager where one was signed already; where both changed the same, it goes back to its proposer.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ApplyingChanges {

    private final Changes changes;
    private final Proposals proposals;
    private final Signatures signatures;
    private final CardRules rules;
    private final CardChange process;
    private final Confirmations confirmations;
    private final TellingChanges telling;
    private final Clock clock;

    ApplyingChanges(
            Changes changes,
            Proposals proposals,
            Signatures signatures,
            CardRules rules,
            CardChange process,
            Confirmations confirmations,
            TellingChanges telling,
            Clock clock) {
        this.changes = changes;
        this.proposals = proposals;
        this.signatures = signatures;
        this.rules = rules;
        this.process = process;
        this.confirmations = confirmations;
        this.telling = telling;
        this.clock = clock;
    }

    /** @param branchReason why this is a customer of its own though another live card has the same licence */
    void apply(ReportedChange change, Optional<String> branchReason) {
        CardId card = change.card();
        proposals.take(card, change.revision(), branchReason);
        change.apply(clock.instant());
        changes.end(change);
        proposals.tell(card, Happening.CHANGE_APPLIED, change.revision(), branchReason, Audited.CHANGE_APPLIED);
        confirm(change, card);
        telling.applied(change);
        Revision live = proposals.live(card);
        changes.openOn(card).stream()
                .filter(other -> other.state().isWithOthers())
                .map(other -> changes.forUpdate(other.id()))
                .forEach(other -> carryOver(other, live));
    }

    /** Who proposed it confirms the sections that it changes. */
    private void confirm(ReportedChange change, CardId card) {
        Revision live = proposals.live(card);
        Set<Section> sections = HandingInChanges.changedFields(changes.base(change), live.content()).stream()
                .map(Field::section)
                .collect(Collectors.toSet());
        confirmations.confirm(
                card,
                sections,
                change.evidence().orElse(Evidence.STATEMENT),
                new Confirmer(change.holder(), Optional.empty(), live.handedInAt()));
    }

    private void carryOver(ReportedChange other, Revision live) {
        Merged merged = changes.on(live, other);
        CardContent after = live.content().with(merged.changes()).consented();
        if (merged.isClean() && isSound(live.content(), after)) {
            merge(other, live, merged);
        } else {
            cross(other);
        }
    }

    /** Whether something is left of it, and nothing is wrong that was not before. */
    private boolean isSound(CardContent before, CardContent after) {
        if (before.equals(after.spelt())) {
            return false;
        }
        List<Finding> known = rules.whenHandedIn(before);
        return CardRules.blocking(rules.whenHandedIn(after), after).stream().allMatch(known::contains);
    }

    private void merge(ReportedChange other, Revision live, Merged merged) {
        boolean signed = other.state() == ChangeState.TO_ENTER && isSigned(other);
        changes.move(other, live, merged.changes());
        other.merged(changes.freeze(other));
        if (signed) {
            other.backToReview();
        }
        changes.keep(other);
        proposals.tell(
                other.card(), Happening.CHANGE_MERGED, other.revision(), Optional.empty(), Audited.CHANGE_MERGED);
        if (signed) {
            process.reviewAgain(other.id());
        }
    }

    private boolean isSigned(ReportedChange change) {
        return signatures.of(change.card()).stream().anyMatch(one -> one.revision() == change.revision());
    }

    private void cross(ReportedChange other) {
        other.sendBack();
        changes.keep(other);
        proposals.tell(
                other.card(), Happening.CHANGE_CROSSED, other.revision(), Optional.empty(), Audited.CHANGE_SENT_BACK);
        process.crossed(other.id());
        telling.crossed(other);
    }
}
