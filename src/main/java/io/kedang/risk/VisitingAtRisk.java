package io.kedang.risk;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.card.CardFlow;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the salesperson found on an irregular visit. */
@Component
@Transactional
public class VisitingAtRisk {

    static final String FORM = "risk-visit/visit";

    private final Access access;
    private final Cards cards;
    private final CardFlow cardFlow;
    private final SealedValues sealed;
    private final WorkList workList;
    private final RiskWatchRecords records;
    private final RiskVisits visits;
    private final WatchHistory history;
    private final WatchFlow flow;
    private final TellingOfWatches telling;
    private final Clock clock;

    VisitingAtRisk(
            Access access,
            Cards cards,
            CardFlow cardFlow,
            SealedValues sealed,
            WorkList workList,
            RiskWatchRecords records,
            RiskVisits visits,
            WatchHistory history,
            WatchFlow flow,
            TellingOfWatches telling,
            Clock clock) {
        this.access = access;
        this.cards = cards;
        this.cardFlow = cardFlow;
        this.sealed = sealed;
        this.workList = workList;
        this.records = records;
        this.visits = visits;
        this.history = history;
        this.flow = flow;
        this.telling = telling;
        this.clock = clock;
    }

    public void found(TaskId id, Finding finding) {
        access.require(Permission.RAISE_RISKS);
        cardFlow.hold(workList.card(id));
        OpenTask task = workList.take(id, FORM);
        RiskVisit visit = visits.find(new RiskVisitId(task.subject().value())).orElseThrow(RiskRefused::notFound);
        RiskWatch watch = records.findForUpdate(visit.watch().value()).orElseThrow(RiskRefused::notFound);
        requirePossible(finding, visit);
        sealed.requireUntold(watch.card(), finding.found().text());
        sealed.requireUntold(watch.card(), finding.needed());
        visits.done(visit.id(), finding, access.actor(), clock.instant());
        history.add(watch, WatchHappening.VISITED, finding.found().text());
        flow.visited(id);
        telling.visited(watch, cards.get(watch.card()).holding().team());
    }

    private void requirePossible(Finding finding, RiskVisit visit) {
        LocalDate day = finding.visitedOn();
        if (day.isBefore(visit.askedOn()) || day.isAfter(LocalDate.now(clock))) {
            throw RiskRefused.badDay();
        }
    }
}
