package io.kedang.intake;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.card.CardFlow;
import io.kedang.ledger.NewAccount;
import io.kedang.ledger.OpeningAccount;
import io.kedang.schedule.Schedules;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opening the ledger account of an entered card: the end of intake. */
@Component
@Transactional
public class OpeningAccounts {

    static final String FORM = "card-intake/open-account";

    private final Access access;
    private final CardFlow flow;
    private final WorkList workList;
    private final OpeningAccount accounts;
    private final CardIntake intake;
    private final Schedules schedules;
    private final TellingOutcomes outcomes;

    OpeningAccounts(
            Access access,
            CardFlow flow,
            WorkList workList,
            OpeningAccount accounts,
            CardIntake intake,
            Schedules schedules,
            TellingOutcomes outcomes) {
        this.access = access;
        this.flow = flow;
        this.workList = workList;
        this.accounts = accounts;
        this.intake = intake;
        this.schedules = schedules;
        this.outcomes = outcomes;
    }

    /** Opens the account; the card is archived. */
    public void open(TaskId id, NewAccount account) {
        access.require(Permission.OPEN_ACCOUNTS);
        OpenTask task = take(id);
        accounts.open(task.requireCard(), account);
        flow.archive(task.requireCard());
        schedules.archived(task.requireCard());
        intake.accountOpened(id);
        outcomes.archived(task.requireCard());
    }

    /** Gives the entered card back to the clerk. */
    public void backToEntry(TaskId id, Reason reason) {
        access.require(Permission.OPEN_ACCOUNTS);
        OpenTask task = take(id);
        flow.backToEntry(task.requireCard(), reason.text());
        intake.backToEntry(id);
        outcomes.backToEntry(task.requireCard());
    }

    private OpenTask take(TaskId id) {
        flow.hold(workList.card(id));
        return workList.take(id, FORM);
    }
}
