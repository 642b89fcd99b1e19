package io.kedang.change;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.CardContent;
import io.kedang.card.CardEvent;
import io.kedang.card.CardFlow;
import io.kedang.card.CardHistory;
import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.FieldPath;
import io.kedang.card.Happening;
import io.kedang.card.Merge;
import io.kedang.card.Merged;
import io.kedang.card.Proposals;
import io.kedang.card.Remark;
import io.kedang.card.Revision;
import io.kedang.card.Seen;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reporting changes of a live card: what someone proposes is written like a draft, on the same form; only what differs
 * from the card is a change. The live card stays as it is.
 */
@Component
@Transactional
public class ReportingChanges {

    private static final int LONGEST_TEXT = 4000;

    private final Access access;
    private final Cards cards;
    private final CardFlow flow;
    private final Proposals proposals;
    private final Changes changes;
    private final ChangeRecords records;
    private final OwnChanges own;
    private final CardHistory history;
    private final CardChange process;
    private final Audit audit;
    private final Clock clock;

    ReportingChanges(
            Access access,
            Cards cards,
            CardFlow flow,
            Proposals proposals,
            Changes changes,
            ChangeRecords records,
            OwnChanges own,
            CardHistory history,
            CardChange process,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.cards = cards;
        this.flow = flow;
        this.proposals = proposals;
        this.changes = changes;
        this.records = records;
        this.own = own;
        this.history = history;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person who acts may propose changes to this card. */
    @Transactional(readOnly = true)
    public boolean mayReport(CardSummary card) {
        return access.may(Permission.REPORT_CHANGES)
                && card.state() == CardState.ARCHIVED
                && !access.changeableOn(card.holding()).isEmpty();
    }

    /** Begins a change of the person who acts, or goes on with the one that is open on this card. */
    public ChangeId begin(CardId id) {
        access.require(Permission.REPORT_CHANGES);
        flow.hold(id);
        CardSummary card = cards.get(id);
        Set<FieldGroup> writable = access.changeableOn(card.holding());
        if (writable.isEmpty()) {
            throw ChangeRefused.nothingToChange();
        }
        return beginFor(id, writable);
    }

    /**
     * The same for a caller that has checked who may.
     *
     * @param writable the field groups that the person may see and change by it
     */
    public ChangeId beginFor(CardId card, Set<FieldGroup> writable) {
        access.require(Permission.WORK);
        flow.hold(card);
        Optional<ReportedChange> mine = records
                .inHand(card.value(), access.actor().id().value())
                .stream()
                .findFirst();
        if (mine.isPresent()) {
            return goOn(mine.get(), writable);
        }
        CardSummary summary = proposals.card(card);
        if (summary.state() != CardState.ARCHIVED) {
            throw ChangeRefused.notArchived();
        }
        ReportedChange change =
                new ReportedChange(proposals.live(card), access.actor().id(), writable, clock.instant());
        changes.keep(change);
        changes.noteDeputy(change.id());
        process.begin(change.line(), summary.holding().team());
        audit.record(
                Audited.CHANGE_BEGUN,
                Subject.card(card),
                Map.of("change", change.id().toString()));
        return change.id();
    }

    private ChangeId goOn(ReportedChange change, Set<FieldGroup> writable) {
        if (change.state().isInHand() && !change.writable().containsAll(writable)) {
            change.widen(writable);
            changes.keep(change);
        }
        return change.id();
    }

    /**
     * The change of the person who acts, on the card as it is now; where another change became live meanwhile it is
     * carried over.
     *
     * @throws ChangeRefused when both changed the same ({@link ChangeRefused#isCardMoved}); see {@link DecidingConflicts}
     */
    public ChangeDraft open(ChangeId id) {
        ReportedChange change = own.held(id);
        if (change.state().isInHand()) {
            standOnLive(change);
        }
        audit.record(
                Audited.CARD_LOOKED_AT,
                Subject.card(change.card()),
                Map.of("revision", String.valueOf(change.base()), "as", "change"));
        return draft(change);
    }

    private void standOnLive(ReportedChange change) {
        Revision live = proposals.live(change.card());
        if (live.number() == change.base()) {
            return;
        }
        Merged merged = changes.on(live, change);
        if (!merged.isClean()) {
            throw ChangeRefused.cardMoved();
        }
        changes.move(change, live, merged.changes());
    }

    private ChangeDraft draft(ReportedChange change) {
        Set<FieldGroup> writable = change.writable();
        return new ChangeDraft(
                change.id(),
                change.card(),
                change.state(),
                changes.base(change).only(writable),
                changes.proposed(change).only(writable),
                writable,
                change.reason(),
                change.line().revision().orElse(0),
                change.savedAt(),
                change.version(),
                change.writer(),
                returned(change),
                remarks(change));
    }

    private Optional<CardEvent> returned(ReportedChange change) {
        return change.state() == ChangeState.SENT_BACK
                ? history.of(change.card()).stream()
                        .filter(event -> event.revision() == change.revision())
                        .findFirst()
                : Optional.empty();
    }

    private List<Remark> remarks(ReportedChange change) {
        return change.state() == ChangeState.SENT_BACK
                ? history.remarks(change.card(), change.revision()).stream()
                        .filter(remark -> isWritable(remark.path(), change.writable()))
                        .toList()
                : List.of();
    }

    /**
     * Writes texts at some paths of the form.
     *
     * @param seen what the page had on the screen; a page whose answer got lost may save again over its own save
     * @throws ChangeRefused when it was saved elsewhere meanwhile (409), or for a field that the person may not change
     */
    public ChangeDraft save(ChangeId id, Map<String, String> typed, Seen seen) {
        ReportedChange change = own.inHand(id);
        if (change.version() != seen.version() && !change.writer().equals(Optional.of(seen.writer()))) {
            throw ChangeRefused.savedMeanwhile();
        }
        typed.forEach((path, text) -> requireWritable(path, text, change.writable()));
        CardContent base = changes.base(change);
        Map<String, String> all = new HashMap<>(changes.texts(change));
        all.putAll(typed);
        Map<String, String> differing = Merge.changes(base, base.with(all).consented());
        change.saved(seen.writer(), clock.instant());
        changes.write(change, differing);
        changes.noteDeputy(id);
        return draft(change);
    }

    private static void requireWritable(String path, String text, Set<FieldGroup> writable) {
        if (!isWritable(path, writable)
                || text.length() > LONGEST_TEXT
                || text.chars().anyMatch(c -> c == 0)) {
            throw ChangeRefused.noSuchField();
        }
    }

    private static boolean isWritable(String path, Set<FieldGroup> writable) {
        return FieldPath.parse(path)
                .filter(place -> writable.contains(place.field().group()))
                .isPresent();
    }

    /** Takes a change back that nobody has decided on. */
    public void withdraw(ChangeId id) {
        ReportedChange change = own.held(id);
        change.withdraw();
        changes.keep(change);
        process.withdraw(id);
        proposals.tell(
                change.card(),
                Happening.CHANGE_WITHDRAWN,
                change.revision(),
                Optional.empty(),
                Audited.CHANGE_WITHDRAWN);
    }

    /**
     * Gives a change up that is in the person's hand; what was typed is forgotten.
     *
     * @return the card
     */
    public CardId giveUp(ChangeId id) {
        ReportedChange change = own.inHand(id);
        boolean told = change.line().revision().isPresent();
        change.giveUp(clock.instant());
        changes.end(change);
        process.giveUp(id);
        if (told) {
            proposals.tell(
                    change.card(),
                    Happening.CHANGE_GIVEN_UP,
                    change.revision(),
                    Optional.empty(),
                    Audited.CHANGE_GIVEN_UP);
        } else {
            audit.record(Audited.CHANGE_GIVEN_UP, Subject.card(change.card()), Map.of("change", id.toString()));
        }
        return change.card();
    }
}
