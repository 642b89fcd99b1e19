package io.kedang.visit;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.CardFlow;
import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Notices;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A visit is planned by hand, by who holds the card or manages the team; whoever holds the card makes it. */
@Component
@Transactional
public class PlanningVisits {

    private final VisitRules rules;
    private final VisitRows visits;
    private final BeginningVisits beginning;
    private final VisitSettings settings;
    private final Cards cards;
    private final CardFlow flow;
    private final SealedValues sealed;
    private final Notices notices;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    PlanningVisits(
            VisitRules rules,
            VisitRows visits,
            BeginningVisits beginning,
            VisitSettings settings,
            Cards cards,
            CardFlow flow,
            SealedValues sealed,
            Notices notices,
            Access access,
            Audit audit,
            Clock clock) {
        this.rules = rules;
        this.visits = visits;
        this.beginning = beginning;
        this.settings = settings;
        this.cards = cards;
        this.flow = flow;
        this.sealed = sealed;
        this.notices = notices;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person who acts may plan a visit of this customer now. */
    @Transactional(readOnly = true)
    public boolean mayPlan(CardSummary card) {
        return isVisitor(card)
                && card.state() == CardState.ARCHIVED
                && visits.planned(card.id()).isEmpty();
    }

    private boolean isVisitor(CardSummary card) {
        return rules.visits(access.actor(), card.id(), card.holding().team());
    }

    /** What is wrong with a plan, by the field of the form. */
    public List<Problem> problems(Plan plan) {
        List<Problem> problems = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (plan.dueOn().isBefore(today) || plan.dueOn().isAfter(today.plusDays(settings.planAhead()))) {
            problems.add(Problem.of("dueOn", "visit.problem.plan.day", settings.planAhead()));
        }
        if (plan.purpose().length() > Plan.LONGEST_PURPOSE) {
            problems.add(Problem.of("purpose", "card.finding.too-long", Plan.LONGEST_PURPOSE));
        }
        return problems;
    }

    /**
     * @throws VisitRefused when the card is not archived or a visit of the customer waits already (409), when the person
     *     may not (403), or the plan is wrong (422)
     * @throws io.kedang.card.CardRefused when the card is out of reach (404), or the purpose tells what is sealed (422)
     */
    public VisitId plan(Plan plan) {
        rules.requireKeeper();
        CardId id = plan.card();
        flow.hold(id);
        CardSummary card = cards.get(id);
        requirePlannable(card);
        if (!problems(plan).isEmpty()) {
            throw VisitRefused.notReady(problems(plan).size());
        }
        sealed.requireUntold(id, plan.purpose());
        VisitId visit = beginning
                .begin(
                        plan,
                        card.holding().owner(),
                        card.holding().team(),
                        Optional.of(access.actor().id()))
                .orElseThrow(() -> VisitRefused.alreadyPlanned(plan.dueOn()));
        audit.record(
                Audited.VISIT_PLANNED,
                Subject.card(id),
                Map.of("visit", visit.toString(), "due", plan.dueOn().toString()));
        notices.tell(List.of(card.holding().owner()), NoticeKind.VISIT_PLANNED, id, args(visit, plan));
        return visit;
    }

    /**
     * As {@link #mayPlan}, of a card within reach.
     *
     * @throws VisitRefused that tells why not
     */
    @Transactional(readOnly = true)
    public void requirePlannable(CardSummary card) {
        if (!isVisitor(card)) {
            throw VisitRefused.notTheVisitor();
        }
        if (card.state() != CardState.ARCHIVED) {
            throw VisitRefused.notArchived();
        }
        visits.planned(card.id()).ifPresent(waiting -> {
            throw VisitRefused.alreadyPlanned(waiting.dueOn());
        });
    }

    private Map<String, String> args(VisitId visit, Plan plan) {
        ZonedDateTime due = plan.dueOn().atStartOfDay(clock.getZone());
        return Map.of(
                Notices.BY, access.actor().id().toString(),
                Notices.DUE, due.toInstant().toString(),
                Notices.PATH, "/visits/" + visit);
    }
}
