package io.kedang.visit;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.CardFlow;
import io.kedang.card.SealedValues;
import io.kedang.card.Seen;
import io.kedang.change.ChangeId;
import io.kedang.change.OpenChange;
import io.kedang.change.OpenChanges;
import io.kedang.change.ReportingChanges;
import io.kedang.freshness.Confirmations;
import io.kedang.freshness.Confirmer;
import io.kedang.identity.DepartmentId;
import io.kedang.page.Problem;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Making a visit: the form is written on the spot and handed in, or the customer was not met. */
@Component
@Transactional
public class Visiting {

    public static final String FORM = "return-visit/visit";

    private final VisitRules rules;
    private final VisitRows visits;
    private final VisitDrafts drafts;
    private final VisitSettings settings;
    private final CollatingDepartment collating;
    private final TellingOfVisits telling;
    private final ReturnVisits process;
    private final WorkList workList;
    private final CardFlow flow;
    private final SealedValues sealed;
    private final Confirmations confirmations;
    private final NextVisits nextVisits;
    private final ReportingChanges reporting;
    private final OpenChanges openChanges;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Visiting(
            VisitRules rules,
            VisitRows visits,
            VisitDrafts drafts,
            VisitSettings settings,
            CollatingDepartment collating,
            TellingOfVisits telling,
            ReturnVisits process,
            WorkList workList,
            CardFlow flow,
            SealedValues sealed,
            Confirmations confirmations,
            NextVisits nextVisits,
            ReportingChanges reporting,
            OpenChanges openChanges,
            Access access,
            Audit audit,
            Clock clock) {
        this.rules = rules;
        this.visits = visits;
        this.drafts = drafts;
        this.settings = settings;
        this.collating = collating;
        this.telling = telling;
        this.process = process;
        this.workList = workList;
        this.flow = flow;
        this.sealed = sealed;
        this.confirmations = confirmations;
        this.nextVisits = nextVisits;
        this.reporting = reporting;
        this.openChanges = openChanges;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A visit that waits in the hands of the person who acts.
     *
     * @throws io.kedang.shared.Refusal when unknown or out of sight (404), over, or in other hands (409)
     */
    @Transactional(readOnly = true)
    public Visit open(VisitId id) {
        rules.requireKeeper();
        Visit visit = visits.find(id).orElseThrow(VisitRefused::notFound);
        if (!visit.isPlanned() && rules.follows(visit)) {
            throw VisitRefused.over();
        }
        workList.open(task(visit).id());
        return visit;
    }

    @Transactional(readOnly = true)
    public VisitDraft draft(VisitId id) {
        open(id);
        return drafts.of(id);
    }

    /** The number of the revision of its card that is live. */
    @Transactional(readOnly = true)
    public int liveRevision(Visit visit) {
        return visits.liveRevision(visit.card());
    }

    /** Until which day the next visit can be agreed. */
    public LocalDate latestNext() {
        return LocalDate.now(clock).plusDays(settings.planAhead());
    }

    /** Until which day the visit can be put off. */
    public LocalDate latestPostponed() {
        return LocalDate.now(clock).plusDays(settings.postpone());
    }

    /** @throws VisitRefused when the draft was saved in another window meanwhile (409) */
    public VisitDraft save(VisitId id, Map<String, String> changes, Seen seen) {
        Visit visit = held(id);
        changes.values().forEach(text -> sealed.requireUntold(visit.card(), text));
        return drafts.save(id, changes, seen);
    }

    /** What stands in the way of handing in the draft as it is. */
    @Transactional(readOnly = true)
    public List<Problem> problems(VisitId id) {
        return form(draft(id)).problems();
    }

    private ReportForm form(VisitDraft draft) {
        return new ReportForm(draft.texts(), LocalDate.now(clock), settings);
    }

    /**
     * Hands the visit in: what was confirmed is fresh, the next visit is planned, the department gets it to collate.
     *
     * @param version of the draft that the person saw
     */
    public void handIn(VisitId id, long version) {
        Visit visit = held(id);
        OpenTask task = workList.take(task(visit).id(), FORM);
        VisitDraft draft = drafts.of(id);
        if (draft.version() != version) {
            throw VisitRefused.changedMeanwhile();
        }
        ReportForm form = form(draft);
        if (!form.problems().isEmpty()) {
            throw VisitRefused.notReady(form.problems().size());
        }
        VisitReport report = form.report();
        report.texts().forEach(text -> sealed.requireUntold(visit.card(), text));
        Done done = Done.now(access.actor(), clock.instant());
        Optional<DepartmentId> department = collating.now();
        visits.handIn(id, report, department, done);
        drafts.forget(id);
        confirm(visit, report);
        nextVisits.plan(visit, report);
        audit.record(Audited.VISIT_HANDED_IN, Subject.card(visit.card()), Map.of("visit", id.toString()));
        telling.handedIn(visit, report);
        process.handedIn(task.id(), department);
    }

    private void confirm(Visit visit, VisitReport report) {
        Actor actor = access.actor();
        confirmations.confirm(
                visit.card(),
                report.confirmed(),
                report.means().evidence(),
                new Confirmer(actor.id(), actor.by(), when(report.visitedOn())));
    }

    /** When the customer said it: today now, else about noon of that day. */
    private Instant when(LocalDate day) {
        return day.equals(LocalDate.now(clock))
                ? clock.instant()
                : day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }

    /** Begins a change of what the customer says is otherwise, or goes on with the person's own that is open. */
    public ChangeId reportChange(VisitId id) {
        return reporting.begin(held(id).card());
    }

    /** The change of the person who acts that is open on the card. */
    @Transactional(readOnly = true)
    public Optional<ChangeId> openChange(Visit visit) {
        return openChanges.on(List.of(visit.card())).getOrDefault(visit.card(), List.of()).stream()
                .filter(change -> change.holder().equals(access.actor().id()))
                .map(OpenChange::id)
                .findFirst();
    }

    /** What is wrong with a postponement, by the field of the form. */
    public List<Problem> problems(Postponement postponement) {
        List<Problem> problems = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = postponement.day();
        if (day.isAfter(today) || day.isBefore(today.minusDays(settings.reportWithin()))) {
            problems.add(Problem.of("triedOn", "visit.problem.tried", settings.reportWithin()));
        }
        String reason = postponement.reason();
        if (reason.isEmpty() || reason.length() > Postponement.LONGEST_REASON) {
            problems.add(Problem.of("reason", "visit.problem.reason", Postponement.LONGEST_REASON));
        }
        LocalDate due = postponement.dueOn();
        if (!due.isAfter(today) || due.isAfter(latestPostponed())) {
            problems.add(Problem.of("newDay", "visit.problem.new-day", settings.postpone()));
        }
        return problems;
    }

    /** The customer was not met: the visit is to be made by another day. What was written so far stays. */
    public void postpone(VisitId id, Postponement postponement) {
        Visit visit = held(id);
        OpenTask task = workList.take(task(visit).id(), FORM);
        if (!problems(postponement).isEmpty()) {
            throw VisitRefused.notReady(problems(postponement).size());
        }
        sealed.requireUntold(visit.card(), postponement.reason());
        Actor actor = access.actor();
        visits.postpone(
                id,
                new Attempt(
                        postponement.day(),
                        postponement.reason(),
                        postponement.dueOn(),
                        Done.now(actor, clock.instant())));
        audit.record(
                Audited.VISIT_POSTPONED,
                Subject.card(visit.card()),
                Map.of("visit", id.toString(), "due", postponement.dueOn().toString()));
        telling.postponed(visit);
        process.postponed(task.id(), postponement.dueOn(), actor.id());
    }

    /** The card first, then what is read of the visit. */
    private Visit held(VisitId id) {
        flow.hold(open(id).card());
        return open(id);
    }

    private OpenTask task(Visit visit) {
        return workList.current(visit.id().subject())
                .filter(task -> task.formKey().equals(FORM))
                .orElseThrow(VisitRefused::notFound);
    }
}
