package io.kedang.visit;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.CardContent;
import io.kedang.card.CardFlow;
import io.kedang.card.CardForm;
import io.kedang.card.Revisions;
import io.kedang.card.SealedValues;
import io.kedang.card.Section;
import io.kedang.change.ChangeId;
import io.kedang.change.ReportingChanges;
import io.kedang.freshness.Confirmations;
import io.kedang.page.Problem;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The department reads what was sent to it and settles it (source: 002, 售后部汇总整理, 消除过旧资料). Of the card it sees the
 * basic fields, and only of customers whose visits were sent to it.
 */
@Component
@Transactional
public class Collating {

    public static final String FORM = "return-visit/collate";

    /** What the department sees of a card. */
    public static final Set<FieldGroup> SEEN = Set.of(FieldGroup.BASIC);

    private final VisitRules rules;
    private final VisitRows visits;
    private final TellingOfVisits telling;
    private final ReturnVisits process;
    private final WorkList workList;
    private final Revisions revisions;
    private final CardFlow flow;
    private final SealedValues sealed;
    private final Confirmations confirmations;
    private final ReportingChanges reporting;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Collating(
            VisitRules rules,
            VisitRows visits,
            TellingOfVisits telling,
            ReturnVisits process,
            WorkList workList,
            Revisions revisions,
            CardFlow flow,
            SealedValues sealed,
            Confirmations confirmations,
            ReportingChanges reporting,
            Access access,
            Audit audit,
            Clock clock) {
        this.rules = rules;
        this.visits = visits;
        this.telling = telling;
        this.process = process;
        this.workList = workList;
        this.revisions = revisions;
        this.flow = flow;
        this.sealed = sealed;
        this.confirmations = confirmations;
        this.reporting = reporting;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The basic fields of the live card of a visit that was sent; the look is recorded. */
    public CardContent card(VisitId id) {
        Visit visit = sent(id);
        int live = visits.liveRevision(visit.card());
        audit.record(Audited.CARD_LOOKED_AT, Subject.card(visit.card()), Map.of("revision", String.valueOf(live)));
        return revisions.of(visit.card(), live, SEEN).content().only(SEEN);
    }

    /** The sections of which the department sees every field, and that say something: only those it can confirm. */
    public static Set<Section> confirmable(CardContent card) {
        return Arrays.stream(Section.values())
                .filter(section -> CardForm.fields(section).stream().allMatch(field -> SEEN.contains(field.group())))
                .filter(card.sections()::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    /** @throws VisitRefused unless it was sent to the person's department (404) */
    private Visit sent(VisitId id) {
        access.require(Permission.WORK);
        return visits.find(id).filter(rules::isSentTo).orElseThrow(VisitRefused::notFound);
    }

    /** Settles the visit; what is confirmed was confirmed by the customer then. */
    public void collate(VisitId id, Collation collation) {
        Visit before = sent(id);
        flow.hold(before.card());
        Visit visit = sent(id);
        OpenTask task = workList.current(id.subject()).orElseThrow(VisitRefused::over);
        workList.take(task.id(), FORM);
        if (!problems(collation).isEmpty()) {
            throw VisitRefused.notReady(problems(collation).size());
        }
        sealed.requireUntold(visit.card(), collation.note());
        Set<Section> confirmed = confirmable(card(id));
        confirmed.retainAll(collation.confirmed());
        visits.collate(
                id,
                new Collation(collation.note(), confirmed, collation.outdatedGone()),
                Done.now(access.actor(), clock.instant()));
        confirmations.confirm(
                visit.card(), confirmed, visit.requireReport().means().evidence());
        audit.record(Audited.VISIT_COLLATED, Subject.card(visit.card()), Map.of("visit", id.toString()));
        process.collated(task.id());
    }

    public static List<Problem> problems(Collation collation) {
        return collation.note().length() <= Collation.LONGEST_NOTE
                ? List.of()
                : List.of(Problem.of("note", "card.finding.too-long", Collation.LONGEST_NOTE));
    }

    /** Begins a change of the basic fields, such as to take outdated ones away, or goes on with the person's own. */
    public ChangeId reportChange(VisitId id) {
        return reporting.beginFor(sent(id).card(), SEEN);
    }

    /** Tells the salesperson and the managers something, such as a complaint that is theirs to see to. */
    public void passOn(VisitId id, String text) {
        Visit visit = sent(id);
        String told = text.replace("\r\n", "\n").strip();
        if (told.isEmpty() || told.length() > Note.LONGEST) {
            throw VisitRefused.invalid("visit.problem.note", Note.LONGEST);
        }
        sealed.requireUntold(visit.card(), told);
        visits.note(id, new Note(told, Done.now(access.actor(), clock.instant())));
        audit.record(Audited.VISIT_NOTED, Subject.card(visit.card()), Map.of("visit", id.toString()));
        telling.noted(visit);
    }
}
