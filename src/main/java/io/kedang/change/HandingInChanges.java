package io.kedang.change;

import io.kedang.audit.Audited;
import io.kedang.card.CardContent;
import io.kedang.card.CardRules;
import io.kedang.card.Cards;
import io.kedang.card.Comparison;
import io.kedang.card.Difference;
import io.kedang.card.Field;
import io.kedang.card.Finding;
import io.kedang.card.Happening;
import io.kedang.card.Like;
import io.kedang.card.LikenessQuestions;
import io.kedang.card.Proposals;
import io.kedang.card.SealedValues;
import io.kedang.intake.LikeHint;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.WorkList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Handing a change in: it is checked, frozen as a revision of its own and given to those who decide. */
@Component
@Transactional
public class HandingInChanges {

    static final String FORM = "card-change/report";

    private final OwnChanges own;
    private final Changes changes;
    private final Shortcuts shortcuts;
    private final Cards cards;
    private final CardRules rules;
    private final NewLikes newLikes;
    private final LikenessQuestions questions;
    private final Proposals proposals;
    private final WorkList workList;
    private final CardChange process;
    private final ApplyingChanges applying;

    HandingInChanges(
            OwnChanges own,
            Changes changes,
            Shortcuts shortcuts,
            Cards cards,
            CardRules rules,
            NewLikes newLikes,
            LikenessQuestions questions,
            Proposals proposals,
            WorkList workList,
            CardChange process,
            ApplyingChanges applying) {
        this.own = own;
        this.changes = changes;
        this.shortcuts = shortcuts;
        this.cards = cards;
        this.rules = rules;
        this.newLikes = newLikes;
        this.questions = questions;
        this.proposals = proposals;
        this.workList = workList;
        this.process = process;
        this.applying = applying;
    }

    /** Everything that stands in the way of handing in, and what is doubtful; what the card got wrong before does not. */
    public List<Finding> check(ChangeId id) {
        ReportedChange change = own.get(id);
        return findings(change, changes.proposed(change));
    }

    private List<Finding> findings(ReportedChange change, CardContent proposed) {
        List<Finding> before = rules.whenHandedIn(changes.base(change));
        Set<String> changed = changes.texts(change).keySet();
        return rules.whenHandedIn(proposed).stream()
                .filter(finding -> changed.contains(finding.path()) || !before.contains(finding))
                .toList();
    }

    /** Which steps it needs as it is now. */
    public Steps steps(ChangeId id) {
        ReportedChange change = own.get(id);
        return steps(changes.base(change), changes.proposed(change));
    }

    private Steps steps(CardContent before, CardContent after) {
        return shortcuts.stepsFor(changedFields(before, after));
    }

    static Set<Field<?>> changedFields(CardContent before, CardContent after) {
        return new Comparison(before, after)
                .differences().stream().map(Difference::field).collect(Collectors.toSet());
    }

    /** In what this card would agree with others that it did not before. */
    public LikeHint alike(ChangeId id) {
        ReportedChange change = own.get(id);
        return alike(change, changes.base(change), changes.proposed(change));
    }

    private LikeHint alike(ReportedChange change, CardContent before, CardContent after) {
        if (!newLikes.areAskedFor(before, after)) {
            return new LikeHint(List.of(), List.of(), false);
        }
        if (!questions.mayAsk(change.card(), after)) {
            return new LikeHint(List.of(), List.of(), true);
        }
        List<Like> likes = newLikes.of(change.card(), before, after);
        return new LikeHint(
                likes.stream().map(Like::by).distinct().toList(),
                likes.stream().filter(like -> cards.reaches(like.card())).toList(),
                false);
    }

    /**
     * Hands it in. Where every changed field skips a step, so does the change; where all skip all, it is live at once.
     *
     * @return whether it is live now
     */
    public boolean handIn(ChangeId id, HandIn with) {
        ReportedChange change = own.inHand(id);
        OpenTask task = workList.current(id.subject()).orElseThrow(ChangeRefused::notFound);
        workList.take(task.id(), FORM);
        CardContent before = changes.base(change);
        CardContent after = changes.proposed(change);
        requireReady(change, with.version(), before, after);
        if (alike(change, before, after).needsReason() && with.notTheSame().isEmpty()) {
            throw ChangeRefused.alikeWithoutReason();
        }
        SealedValues.requireUntold(before, with.why());
        SealedValues.requireUntold(after, with.why());
        return freeze(change, task, with, steps(before, after));
    }

    private void requireReady(ReportedChange change, long version, CardContent before, CardContent after) {
        if (change.version() != version) {
            throw ChangeRefused.savedMeanwhile();
        }
        if (proposals.live(change.card()).number() != change.base()) {
            throw ChangeRefused.cardMoved();
        }
        if (new Comparison(before, after).differences().isEmpty()) {
            throw ChangeRefused.sameAsBefore();
        }
        int open = CardRules.blocking(findings(change, after), after).size();
        if (open > 0) {
            throw ChangeRefused.notReady(open);
        }
    }

    private boolean freeze(ReportedChange change, OpenTask task, HandIn with, Steps needed) {
        change.handIn(changes.freeze(change), with.why(), with.evidence());
        if (!needed.review()) {
            change.toEnter();
        }
        changes.keep(change);
        changes.noteDeputy(change.id());
        proposals.tell(
                change.card(),
                Happening.CHANGE_HANDED_IN,
                change.revision(),
                Optional.of(with.why()),
                Audited.CHANGE_HANDED_IN);
        if (needed.isNone()) {
            applying.apply(change, Optional.empty());
        }
        process.handedIn(task.id(), needed, changes.otherWriters(change));
        return needed.isNone();
    }
}
