package io.kedang.risk;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.card.CardFlow;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ending a watch: one proposes it, another decides. */
@Component
@Transactional
public class EndingWatches {

    static final String FORM = "risk-watch/decide-end";

    private final Access access;
    private final Cards cards;
    private final CardFlow cardFlow;
    private final SealedValues sealed;
    private final WorkList workList;
    private final RiskWatchRecords records;
    private final Duties duties;
    private final RiskVisits visits;
    private final Deciders deciders;
    private final WatchHistory history;
    private final WatchFlow flow;
    private final WatchDates dates;
    private final TellingOfWatches telling;
    private final Clock clock;

    EndingWatches(
            Access access,
            Cards cards,
            CardFlow cardFlow,
            SealedValues sealed,
            WorkList workList,
            RiskWatchRecords records,
            Duties duties,
            RiskVisits visits,
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
        this.duties = duties;
        this.visits = visits;
        this.deciders = deciders;
        this.history = history;
        this.flow = flow;
        this.dates = dates;
        this.telling = telling;
        this.clock = clock;
    }

    /** Proposes the end at any time, instead of the report when one is due. */
    public void propose(WatchId id, Reason why) {
        access.require(Permission.DECIDE_RISKS);
        CardSummary card =
                cards.get(records.findById(id.value()).map(RiskWatch::card).orElseThrow(RiskRefused::notFound));
        deciders.require(card);
        cardFlow.hold(card.id());
        sealed.requireUntold(card.id(), why.text());
        workList.current(id.subject())
                .filter(task -> task.formKey().equals(ReportingWatches.FORM))
                .ifPresentOrElse(task -> insteadOfReport(task.id(), why), () -> flow.proposeEnd(id, proposed(id, why)));
    }

    private void insteadOfReport(TaskId report, Reason why) {
        OpenTask task = workList.take(report, ReportingWatches.FORM);
        flow.endProposed(report, proposed(new WatchId(task.subject().value()), why));
    }

    private Doer proposed(WatchId id, Reason why) {
        RiskWatch watch = records.findForUpdate(id.value()).orElseThrow(RiskRefused::notFound);
        watch.proposeEnd(access.actor());
        records.save(watch);
        records.flush();
        history.add(watch, WatchHappening.END_PROPOSED, why.text());
        telling.endProposed(watch);
        return Doer.of(access.actor());
    }

    /** The watch ends; visits and duties that are open are not needed any more. */
    public void end(TaskId id, Reason why) {
        RiskWatch watch = take(id, why);
        watch.end(clock.instant());
        records.save(watch);
        records.flush();
        visits.spare(watch.id(), clock.instant()).forEach(flow::spareVisit);
        duties.dropAll(watch.id(), clock.instant());
        history.add(watch, WatchHappening.ENDED, why.text());
        flow.ended(id);
        telling.ended(watch, cards.get(watch.card()).holding().team());
    }

    /** The watch goes on. */
    public void goOn(TaskId id, Reason why) {
        RiskWatch watch = take(id, why);
        watch.goOn(dates.nextReport(LocalDate.now(clock)));
        records.save(watch);
        history.add(watch, WatchHappening.GOES_ON, why.text());
        flow.goesOn(id);
        telling.goesOn(watch, cards.get(watch.card()).holding().team());
    }

    private RiskWatch take(TaskId id, Reason why) {
        access.require(Permission.DECIDE_RISKS);
        cardFlow.hold(workList.card(id));
        OpenTask task = workList.take(id, FORM);
        deciders.require(cards.get(task.requireCard()));
        requireOtherEyes(task, access.actor());
        sealed.requireUntold(task.requireCard(), why.text());
        return records.findForUpdate(task.subject().value()).orElseThrow(RiskRefused::notFound);
    }

    /** @throws RiskRefused when the person, or the deputy who acts for them, proposed it */
    @Transactional(readOnly = true)
    public void requireOtherEyes(OpenTask task, Actor actor) {
        RiskWatch watch = records.findById(task.subject().value()).orElseThrow(RiskRefused::notFound);
        if (watch.proposer().filter(doer -> doer.isOneOf(actor)).isPresent()) {
            throw RiskRefused.ownProposal();
        }
    }
}
