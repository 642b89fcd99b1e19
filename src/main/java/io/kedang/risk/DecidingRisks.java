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

/** Deciding whether a customer is watched. Never by the one who raised it. */
@Component
@Transactional
public class DecidingRisks {

    static final String FORM = "risk-watch/decide";

    private final Access access;
    private final Cards cards;
    private final CardFlow cardFlow;
    private final SealedValues sealed;
    private final WorkList workList;
    private final RiskWatchRecords records;
    private final Duties duties;
    private final DutyHolders holders;
    private final Criteria criteria;
    private final Deciders deciders;
    private final WatchHistory history;
    private final WatchFlow flow;
    private final WatchDates dates;
    private final TellingOfWatches telling;
    private final Clock clock;

    DecidingRisks(
            Access access,
            Cards cards,
            CardFlow cardFlow,
            SealedValues sealed,
            WorkList workList,
            RiskWatchRecords records,
            Duties duties,
            DutyHolders holders,
            Criteria criteria,
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
        this.holders = holders;
        this.criteria = criteria;
        this.deciders = deciders;
        this.history = history;
        this.flow = flow;
        this.dates = dates;
        this.telling = telling;
        this.clock = clock;
    }

    /** The customer is watched from now on. */
    public void watch(TaskId id, WatchPlan plan) {
        RiskWatch watch = take(id);
        CardSummary card = cards.get(watch.card());
        sealed.requireUntold(watch.card(), plan.why().text());
        plan.criteria().forEach(text -> sealed.requireUntold(watch.card(), text));
        criteria.set(watch.id(), plan.criteria());
        for (NewDuty duty : plan.duties()) {
            sealed.requireUntold(watch.card(), duty.what());
            holders.require(duty, card.holding().team());
            duties.add(watch.id(), duty, clock.instant());
            telling.dutyGiven(watch, duty.person());
        }
        LocalDate today = LocalDate.now(clock);
        watch.watch(dates.nextVisit(today), dates.nextReport(today), clock.instant());
        records.save(watch);
        history.add(watch, WatchHappening.WATCHED, plan.why().text());
        flow.watched(id);
        telling.watched(watch);
    }

    /** It is no risk that must be watched. */
    public void dismiss(TaskId id, Reason why) {
        RiskWatch watch = take(id);
        sealed.requireUntold(watch.card(), why.text());
        watch.dismiss(clock.instant());
        records.save(watch);
        history.add(watch, WatchHappening.DISMISSED, why.text());
        flow.dismissed(id);
        telling.dismissed(watch);
    }

    private RiskWatch take(TaskId id) {
        access.require(Permission.DECIDE_RISKS);
        cardFlow.hold(workList.card(id));
        OpenTask task = workList.take(id, FORM);
        deciders.require(cards.get(task.requireCard()));
        requireOtherEyes(task, access.actor());
        return records.findForUpdate(task.subject().value()).orElseThrow(RiskRefused::notFound);
    }

    /** @throws RiskRefused when the person, or the deputy who acts for them, raised it */
    @Transactional(readOnly = true)
    public void requireOtherEyes(OpenTask task, Actor actor) {
        RiskWatch watch = records.findById(task.subject().value()).orElseThrow(RiskRefused::notFound);
        if (watch.raiser().filter(doer -> doer.isOneOf(actor)).isPresent()) {
            throw RiskRefused.ownProposal();
        }
    }
}
