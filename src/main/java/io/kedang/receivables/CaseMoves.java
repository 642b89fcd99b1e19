package io.kedang.receivables;

import io.kedang.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves cases by what is owed and by the days that pass. The standing of the customer is held, the case locked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseMoves {

    private final Staging staging;
    private final JudgingPromises promises;
    private final EndingCases ending;
    private final CaseHistory history;
    private final TellingOfCases telling;
    private final Clock clock;

    CaseMoves(
            Staging staging,
            JudgingPromises promises,
            EndingCases ending,
            CaseHistory history,
            TellingOfCases telling,
            Clock clock) {
        this.staging = staging;
        this.promises = promises;
        this.ending = ending;
        this.history = history;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Looks at what is owed now.
     *
     * @param arrears beyond tolerance; empty when there are none, and the case ends
     * @return whether it stands elsewhere now
     */
    boolean look(ReceivableCase about, Optional<Arrears> arrears) {
        CaseStep before = about.step();
        if (arrears.isEmpty()) {
            ending.end(about);
            return true;
        }
        notePartPayment(about, arrears.get().overdue());
        StagePick figures = staging.byFigures(about, arrears.get());
        Stage former = about.byFigures();
        about.see(arrears.get(), figures.stage());
        if (before.isPromise()) {
            goOnFromPromise(about, figures);
        } else {
            StagePick picked = staging.pick(about, arrears.get());
            switch (Restaging.of(before, former, figures.stage(), picked.stage())) {
                case ON -> takeOn(about, picked);
                case BACK -> takeBack(about, figures);
                case STAYS -> {}
            }
        }
        return about.step() != before;
    }

    /** The day that was waited for has come; before it nothing happens. */
    void dayPassed(ReceivableCase about, Optional<Arrears> arrears) {
        LocalDate today = LocalDate.now(clock);
        if (about.awaited().filter(day -> !day.isAfter(today)).isEmpty()) {
            return;
        }
        if (arrears.isEmpty()) {
            ending.end(about);
            return;
        }
        switch (about.step()) {
            case REMINDED -> inVain(about, Tried.REMINDER, CaseHappening.LETTER_IN_VAIN, arrears.get());
            case ON_HOLD -> inVain(about, Tried.MANAGER, CaseHappening.HOLD_OVER, arrears.get());
            case MORE_TIME -> {
                history.add(about, CaseNews.of(CaseHappening.TIME_OVER));
                about.move(new StagePick(Stage.LEADER, ""));
            }
            case PROMISED, IN_PLAN -> judge(about, arrears.get(), today);
            default -> {}
        }
    }

    /** What was tried brought nothing; who is next the table says. */
    void pickAnew(ReceivableCase about, Optional<Arrears> arrears) {
        arrears.ifPresentOrElse(now -> takeOn(about, staging.pick(about, now)), () -> ending.end(about));
    }

    private void inVain(ReceivableCase about, Tried what, CaseHappening happening, Arrears arrears) {
        history.add(about, CaseNews.of(happening));
        about.inVain(what);
        takeOn(about, staging.pick(about, arrears));
    }

    private void judge(ReceivableCase about, Arrears arrears, LocalDate today) {
        List<Promise> open = promises.findKept(about);
        if (!open.isEmpty() && promises.findBroken(about, today).isPresent()) {
            takeOn(about, staging.pick(about, arrears));
            telling.promiseBroken(about);
            return;
        }
        goOnFromPromise(about, staging.byFigures(about, arrears));
    }

    private void goOnFromPromise(ReceivableCase about, StagePick figures) {
        List<Promise> open = promises.findKept(about);
        if (open.isEmpty()) {
            about.forgetTried();
            takeOn(about, figures);
        } else if (about.step() == CaseStep.IN_PLAN) {
            about.nextInstalment(open.get(0).judgedOn());
        }
    }

    private void notePartPayment(ReceivableCase about, Money now) {
        if (now.currency().equals(about.overdue().currency()) && now.compareTo(about.overdue()) < 0) {
            history.add(
                    about,
                    CaseNews.of(CaseHappening.PAID_PARTLY)
                            .amount(about.overdue().minus(now)));
        }
    }

    private void takeOn(ReceivableCase about, StagePick to) {
        about.move(to);
        history.add(about, moved(CaseHappening.MOVED_ON, to));
    }

    private void takeBack(ReceivableCase about, StagePick to) {
        about.forgetTried();
        about.move(to);
        history.add(about, moved(CaseHappening.MOVED_BACK, to));
    }

    private static CaseNews moved(CaseHappening how, StagePick to) {
        return CaseNews.of(how).rule(to.rule());
    }
}
