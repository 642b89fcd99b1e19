package io.kedang.risk;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done while a customer is watched: duties that are given and done, criteria that are met. */
@Component
@Transactional
public class KeepingWatches {

    private final Access access;
    private final Cards cards;
    private final SealedValues sealed;
    private final RiskWatchRecords records;
    private final Duties duties;
    private final DutyHolders holders;
    private final Criteria criteria;
    private final Deciders deciders;
    private final WatchHistory history;
    private final TellingOfWatches telling;
    private final Clock clock;

    KeepingWatches(
            Access access,
            Cards cards,
            SealedValues sealed,
            RiskWatchRecords records,
            Duties duties,
            DutyHolders holders,
            Criteria criteria,
            Deciders deciders,
            WatchHistory history,
            TellingOfWatches telling,
            Clock clock) {
        this.access = access;
        this.cards = cards;
        this.sealed = sealed;
        this.records = records;
        this.duties = duties;
        this.holders = holders;
        this.criteria = criteria;
        this.deciders = deciders;
        this.history = history;
        this.telling = telling;
        this.clock = clock;
    }

    public void addDuty(WatchId id, NewDuty duty) {
        RiskWatch watch = decided(id);
        check(watch, duty);
        duties.add(id, duty, clock.instant());
        history.add(watch, WatchHappening.DUTY_ADDED, duty.what());
        telling.dutyGiven(watch, duty.person());
    }

    public void dropDuty(WatchId id, DutyId duty, Reason why) {
        RiskWatch watch = decided(id);
        Duty dropped = find(id, duty);
        sealed.requireUntold(watch.card(), why.text());
        duties.drop(duty, why, clock.instant());
        history.add(watch, WatchHappening.DUTY_DROPPED, told(dropped, why));
    }

    /** By the one who has it, or one who decides. */
    public void tickOff(WatchId id, DutyId dutyId, Reason note) {
        RiskWatch watch = held(id);
        Duty duty = find(id, dutyId);
        if (!access.actor().id().equals(duty.person()) && !deciders.isOne(cards.get(watch.card()))) {
            throw RiskRefused.notTheirDuty();
        }
        sealed.requireUntold(watch.card(), note.text());
        duties.tickOff(dutyId, note, access.actor(), clock.instant());
        history.add(watch, WatchHappening.DUTY_DONE, told(duty, note));
    }

    /** What a reader of the timeline learns: which duty, and what was said. */
    private static String told(Duty duty, Reason said) {
        return duty.what() + ": " + said.text();
    }

    public void criterion(WatchId id, CriterionId criterionId, boolean met) {
        RiskWatch watch = decided(id);
        Criterion criterion = criteria.find(id, criterionId).orElseThrow(RiskRefused::notFound);
        boolean changed =
                met ? criteria.met(id, criterionId, access.actor(), clock.instant()) : criteria.open(id, criterionId);
        if (changed) {
            history.add(watch, met ? WatchHappening.CRITERION_MET : WatchHappening.CRITERION_OPEN, criterion.text());
        }
    }

    private void check(RiskWatch watch, NewDuty duty) {
        sealed.requireUntold(watch.card(), duty.what());
        holders.require(duty, cards.get(watch.card()).holding().team());
    }

    private Duty find(WatchId watch, DutyId duty) {
        return duties.find(watch, duty).orElseThrow(RiskRefused::notFound);
    }

    private RiskWatch decided(WatchId id) {
        RiskWatch watch = held(id);
        deciders.require(cards.get(watch.card()));
        return watch;
    }

    /** The watch within reach, held for this transaction and still watching. */
    private RiskWatch held(WatchId id) {
        access.require(Permission.RAISE_RISKS);
        RiskWatch watch = records.findForUpdate(id.value()).orElseThrow(RiskRefused::notFound);
        cards.get(watch.card());
        watch.requireWatching();
        return watch;
    }
}
