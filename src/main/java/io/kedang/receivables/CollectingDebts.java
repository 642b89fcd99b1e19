package io.kedang.receivables;

import io.kedang.worklist.TaskId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The salesperson's visit for the debt. */
@Component
@Transactional
public class CollectingDebts {

    static final String FORM = "receivable-followup/collect";

    private final HoldingCases holding;
    private final KeepingCases keeping;
    private final RecordingPromises promises;
    private final CaseMoves moves;
    private final ArrearsNow arrears;
    private final CaseDays days;

    CollectingDebts(
            HoldingCases holding,
            KeepingCases keeping,
            RecordingPromises promises,
            CaseMoves moves,
            ArrearsNow arrears,
            CaseDays days) {
        this.holding = holding;
        this.keeping = keeping;
        this.promises = promises;
        this.moves = moves;
        this.arrears = arrears;
        this.days = days;
    }

    /** The customer promised to pay. */
    public void promised(TaskId task, NewPromise promise, Reason said) {
        HeldCase held = holding.byTask(task, FORM);
        promises.promise(held, promise, said);
        keeping.done(held.about(), task);
    }

    /**
     * There is no promise, and the case goes on without one.
     *
     * @param what one that {@link CaseHappening#isFruitless}
     * @param visitedOn not in the future
     */
    public void inVain(TaskId task, CaseHappening what, LocalDate visitedOn, Reason said) {
        HeldCase held = holding.byTask(task, FORM);
        ReceivableCase about = held.about();
        if (!what.isFruitless()
                || visitedOn.isAfter(days.today())
                || visitedOn.isBefore(days.today().minusYears(1))) {
            throw ReceivablesRefused.badDay(0);
        }
        keeping.note(about, CaseNews.of(what).said(said.text()).day(visitedOn));
        about.inVain(Tried.VISIT);
        moves.pickAnew(about, arrears.of(about.card()));
        keeping.done(about, task);
    }
}
