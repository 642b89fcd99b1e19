package io.kedang.receivables;

import io.kedang.access.Access;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what a customer promises: one day and amount, or the instalments of a plan. */
@Component
@Transactional
public class RecordingPromises {

    private final HoldingCases holding;
    private final KeepingCases keeping;
    private final StoredPromises stored;
    private final CaseDays days;
    private final Access access;
    private final Clock clock;

    RecordingPromises(
            HoldingCases holding,
            KeepingCases keeping,
            StoredPromises stored,
            CaseDays days,
            Access access,
            Clock clock) {
        this.holding = holding;
        this.keeping = keeping;
        this.stored = stored;
        this.days = days;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Whoever reaches the customer heard it; who had a task has none any more.
     *
     * @throws ReceivablesRefused when a promise runs already, or the case is beyond that (409)
     */
    public void promised(CaseId id, NewPromise promise, Reason said) {
        HeldCase held = holding.byId(id);
        promise(held, promise, said);
        keeping.moved(held.about());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void promise(HeldCase held, NewPromise promise, Reason said) {
        require(held, promise);
        LocalDate judged = days.judging(days.ahead(promise.dueOn()));
        held.about().promised(judged);
        store(held, null, 1, promise, judged);
        keeping.note(
                held.about(),
                CaseNews.of(CaseHappening.PROMISED)
                        .said(said.text())
                        .amount(promise.amount())
                        .day(promise.dueOn()));
    }

    /** @param instalments in the order of their days */
    @Transactional(propagation = Propagation.MANDATORY)
    void plan(HeldCase held, List<NewPromise> instalments, Reason said) {
        UUID plan = UUID.randomUUID();
        held.about().planned(days.judging(days.aheadInPlan(instalments.get(0).dueOn())));
        for (int part = 1; part <= instalments.size(); part++) {
            NewPromise instalment = instalments.get(part - 1);
            require(held, instalment);
            store(held, plan, part, instalment, days.judging(days.aheadInPlan(instalment.dueOn())));
        }
        NewPromise last = instalments.get(instalments.size() - 1);
        keeping.note(
                held.about(),
                CaseNews.of(CaseHappening.PLANNED)
                        .said(said.text())
                        .amount(instalments.stream()
                                .map(NewPromise::amount)
                                .reduce((one, other) -> one.plus(other))
                                .orElseThrow())
                        .day(last.dueOn()));
    }

    private void store(HeldCase held, @Nullable UUID plan, int part, NewPromise promise, LocalDate judged) {
        stored.add(
                held.about(),
                plan,
                part,
                promise,
                judged,
                held.standing().lines(),
                Doer.of(access.actor()),
                clock.instant());
    }

    private static void require(HeldCase held, NewPromise promise) {
        boolean good = promise.amount().amount().signum() > 0
                && promise.amount().currency().equals(held.about().overdue().currency());
        if (!good) {
            throw ReceivablesRefused.badAmount();
        }
    }
}
