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

/** The manager's regular report to the leader: what there is in numbers, and how it stands in words. */
@Component
@Transactional
public class ReportingWatches {

    static final String FORM = "risk-watch/report";

    private final Access access;
    private final Cards cards;
    private final CardFlow cardFlow;
    private final SealedValues sealed;
    private final WorkList workList;
    private final RiskWatchRecords records;
    private final WatchReports reports;
    private final Deciders deciders;
    private final WatchHistory history;
    private final WatchFlow flow;
    private final WatchDates dates;
    private final TellingOfWatches telling;
    private final Clock clock;

    ReportingWatches(
            Access access,
            Cards cards,
            CardFlow cardFlow,
            SealedValues sealed,
            WorkList workList,
            RiskWatchRecords records,
            WatchReports reports,
            Deciders deciders,
            WatchHistory history,
            WatchFlow flow,
            WatchDates dates,
            TellingOfWatches telling,
            Clock clock) {
        this.access = access;
        this.cards = cards;
        this.cardFlow = cardFlow;
        this.sealed = sealed;
        this.workList = workList;
        this.records = records;
        this.reports = reports;
        this.deciders = deciders;
        this.history = history;
        this.flow = flow;
        this.dates = dates;
        this.telling = telling;
        this.clock = clock;
    }

    /** Reports that the watch goes on. */
    public void report(TaskId id, Reason said) {
        RiskWatch watch = take(id);
        add(watch, said);
        watch.reported(dates.nextReport(LocalDate.now(clock)));
        records.save(watch);
        flow.reported(id);
        telling.reported(watch);
    }

    /** Reports, and proposes to the leader that the watch ends. */
    public void reportAndProposeEnd(TaskId id, Reason said) {
        RiskWatch watch = take(id);
        add(watch, said);
        watch.proposeEnd(access.actor());
        records.save(watch);
        history.add(watch, WatchHappening.END_PROPOSED, said.text());
        flow.endProposed(id, Doer.of(access.actor()));
        telling.endProposed(watch);
    }

    private void add(RiskWatch watch, Reason said) {
        sealed.requireUntold(watch.card(), said.text());
        WatchFigures figures = reports.figures(watch.id(), LocalDate.now(clock));
        reports.add(watch.id(), said, figures, access.actor(), clock.instant());
        history.add(watch, WatchHappening.REPORTED, said.text());
    }

    private RiskWatch take(TaskId id) {
        access.require(Permission.DECIDE_RISKS);
        cardFlow.hold(workList.card(id));
        OpenTask task = workList.take(id, FORM);
        deciders.require(cards.get(task.requireCard()));
        return records.findForUpdate(task.subject().value()).orElseThrow(RiskRefused::notFound);
    }
}
