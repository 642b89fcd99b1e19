package io.kedang.receivables;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.credit.HoldReason;
import io.kedang.credit.Holds;
import io.kedang.shared.Money;
import io.kedang.worklist.TaskId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The manager settles a case: with a plan of instalments, a hold, or by passing it on to the leader. */
@Component
@Transactional
public class SettlingPlans {

    /** Instalments of a plan. */
    public static final int MOST = 12;

    static final String FORM = "receivable-followup/settle";

    private final HoldingCases holding;
    private final KeepingCases keeping;
    private final RecordingPromises promises;
    private final CaseMoves moves;
    private final ArrearsNow arrears;
    private final Holds holds;
    private final Cards cards;
    private final CaseDays days;
    private final Access access;

    SettlingPlans(
            HoldingCases holding,
            KeepingCases keeping,
            RecordingPromises promises,
            CaseMoves moves,
            ArrearsNow arrears,
            Holds holds,
            Cards cards,
            CaseDays days,
            Access access) {
        this.holding = holding;
        this.keeping = keeping;
        this.promises = promises;
        this.moves = moves;
        this.arrears = arrears;
        this.holds = holds;
        this.cards = cards;
        this.days = days;
        this.access = access;
    }

    /** @param instalments 1 to {@link #MOST}, each later than the one before, together no more than is overdue */
    public void plan(TaskId task, List<NewPromise> instalments, Reason said) {
        HeldCase held = held(task);
        requireOrder(instalments, held.about().overdue());
        promises.plan(held, instalments, said);
        keeping.done(held.about(), task);
    }

    private static void requireOrder(List<NewPromise> instalments, Money overdue) {
        boolean good = !instalments.isEmpty() && instalments.size() <= MOST;
        Money sum = Money.zero(overdue.currency());
        LocalDate before = LocalDate.MIN;
        for (NewPromise instalment : instalments) {
            good &= instalment.dueOn().isAfter(before);
            before = instalment.dueOn();
            sum = sum.plus(instalment.amount());
        }
        if (!good || sum.compareTo(overdue) > 0) {
            throw ReceivablesRefused.badPlan(MOST);
        }
    }

    /** Nothing is shipped to the customer; when that has brought nothing by the day, the leader hears of it. */
    public void hold(TaskId task, LocalDate until, Reason said) {
        ReceivableCase about = held(task).about();
        about.held(days.ahead(until));
        keeping.note(about, CaseNews.of(CaseHappening.HELD).said(said.text()).day(until));
        holds.place(about.card(), about.broken() > 0 ? HoldReason.BROKEN_PROMISE : HoldReason.ARREARS, said.text());
        keeping.done(about, task);
    }

    public void passOn(TaskId task, Reason said) {
        ReceivableCase about = held(task).about();
        keeping.note(about, CaseNews.of(CaseHappening.PASSED_TO_LEADER).said(said.text()));
        about.inVain(Tried.MANAGER);
        moves.pickAnew(about, arrears.of(about.card()));
        keeping.done(about, task);
    }

    private HeldCase held(TaskId task) {
        HeldCase held = holding.byTask(task, FORM);
        requireManager(cards.get(held.about().card()));
        return held;
    }

    /** By who manages the team today, whoever did when the task came up. */
    private void requireManager(CardSummary card) {
        Actor actor = access.actor();
        if (!actor.has(Role.LEADER)
                && !actor.managedTeams().contains(card.holding().team())) {
            throw ReceivablesRefused.notTheManager();
        }
    }
}
