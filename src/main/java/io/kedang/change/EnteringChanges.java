package io.kedang.change;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audited;
import io.kedang.card.CardContent;
import io.kedang.card.CardFlow;
import io.kedang.card.CardForm;
import io.kedang.card.Cards;
import io.kedang.card.Comparison;
import io.kedang.card.Difference;
import io.kedang.card.Field;
import io.kedang.card.Happening;
import io.kedang.card.Like;
import io.kedang.card.Likeness;
import io.kedang.card.Proposals;
import io.kedang.card.SealedValues;
import io.kedang.card.Signatures;
import io.kedang.intake.Reason;
import io.kedang.secrecy.Digest;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entering a change: the critical numbers that it changes are keyed a second time blind, then it is live. */
@Component
@Transactional
public class EnteringChanges {

    static final String FORM = "card-change/enter";

    private final Access access;
    private final Cards cards;
    private final CardFlow flow;
    private final Changes changes;
    private final Proposals proposals;
    private final Signatures signatures;
    private final Likeness likeness;
    private final ApplyingChanges applying;
    private final WorkList workList;
    private final CardChange process;
    private final TellingChanges telling;

    EnteringChanges(
            Access access,
            Cards cards,
            CardFlow flow,
            Changes changes,
            Proposals proposals,
            Signatures signatures,
            Likeness likeness,
            ApplyingChanges applying,
            WorkList workList,
            CardChange process,
            TellingChanges telling) {
        this.access = access;
        this.cards = cards;
        this.flow = flow;
        this.changes = changes;
        this.proposals = proposals;
        this.signatures = signatures;
        this.likeness = likeness;
        this.applying = applying;
        this.workList = workList;
        this.process = process;
        this.telling = telling;
    }

    /** The critical fields that get another number by it. */
    public List<Field<?>> toKey(OpenTask task) {
        ReportedChange change = read(task);
        return toKey(changes.base(change), frozen(change));
    }

    private static List<Field<?>> toKey(CardContent before, CardContent after) {
        return new Comparison(before, after)
                .differences().stream()
                        .<Field<?>>map(Difference::field)
                        .filter(Field::critical)
                        .filter(field -> after.text(field.path()).isPresent())
                        .toList();
    }

    /** Where what was keyed differs from what is proposed; spaces, hyphens, width and case do not count. */
    public List<Difference> compare(OpenTask task, Map<String, String> keyed) {
        ReportedChange change = read(task);
        return compare(changes.base(change), frozen(change), keyed);
    }

    private static List<Difference> compare(CardContent before, CardContent after, Map<String, String> keyed) {
        Map<String, String> wanted = new HashMap<>();
        Map<String, String> typed = new HashMap<>();
        toKey(before, after).stream().map(Field::path).forEach(path -> {
            wanted.put(path, after.text(path).orElse(""));
            typed.put(path, keyed.getOrDefault(path, ""));
        });
        return new Comparison(CardContent.of(wanted), CardContent.of(typed)).differences();
    }

    /** Another live card with the licence that this one gets: entering then needs a reason why it is a branch. */
    public Optional<Like> sameLicence(OpenTask task) {
        ReportedChange change = read(task);
        return sameLicence(change, changes.base(change), frozen(change));
    }

    private Optional<Like> sameLicence(ReportedChange change, CardContent before, CardContent after) {
        String path = CardForm.LICENCE.path();
        return before.text(path).equals(after.text(path))
                ? Optional.empty()
                : likeness.liveWithSameLicence(change.card(), after);
    }

    /**
     * Enters the change: it is live from now on.
     *
     * @param seen the digest of what the person had on the screen
     * @param keyed the critical numbers keyed a second time, by path
     * @param branchReason why this is a branch though another live card has the same licence
     */
    public void enter(TaskId id, Digest seen, Map<String, String> keyed, Optional<Reason> branchReason) {
        ReportedChange change = take(id);
        proposals.requireSeen(change.card(), change.revision(), seen);
        CardContent before = changes.base(change);
        CardContent after = frozen(change);
        List<Difference> differences = compare(before, after, keyed);
        if (!differences.isEmpty()) {
            throw ChangeRefused.keyedDifferently(differences.size());
        }
        if (sameLicence(change, before, after).isPresent() && branchReason.isEmpty()) {
            throw ChangeRefused.branchWithoutReason();
        }
        branchReason.ifPresent(reason -> SealedValues.requireUntold(after, reason.text()));
        applying.apply(change, branchReason.map(Reason::text));
        process.entered(id);
    }

    /** Gives it back to whoever signed it; where nobody had to, to whoever proposed it. */
    public void giveBack(TaskId id, Reason reason) {
        ReportedChange change = take(id);
        SealedValues.requireUntold(changes.base(change), reason.text());
        SealedValues.requireUntold(frozen(change), reason.text());
        boolean signed = signatures.of(change.card()).stream().anyMatch(one -> one.revision() == change.revision());
        if (signed) {
            change.backToReview();
        } else {
            change.sendBack();
        }
        changes.keep(change);
        proposals.tell(
                change.card(),
                signed ? Happening.CHANGE_BACK_TO_REVIEW : Happening.CHANGE_SENT_BACK,
                change.revision(),
                Optional.of(reason.text()),
                Audited.CHANGE_SENT_BACK);
        if (signed) {
            process.backToReview(id);
            telling.backToReview(change);
        } else {
            process.backToReport(id);
            telling.sentBack(change);
        }
    }

    private ReportedChange take(TaskId id) {
        access.require(Permission.ENTER_CHANGES);
        flow.hold(workList.card(id));
        cards.get(workList.card(id));
        OpenTask task = workList.take(id, FORM);
        ReportedChange change = changes.forUpdate(ChangeId.of(task.subject()));
        changes.requireOtherEyes(change, access.actor());
        return change;
    }

    private ReportedChange read(OpenTask task) {
        access.require(Permission.ENTER_CHANGES);
        cards.get(task.requireCard());
        return changes.get(ChangeId.of(task.subject()));
    }

    private CardContent frozen(ReportedChange change) {
        return proposals.revision(change.card(), change.revision()).content();
    }
}
