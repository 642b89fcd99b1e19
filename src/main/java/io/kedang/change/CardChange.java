package io.kedang.change;

import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.worklist.TaskId;
import java.util.Set;

/** The process {@code card-change}, in the words of the business. */
public interface CardChange {

    void begin(OpenChange change, TeamId team);

    /** @param others who wrote on it beside the one who hands it in, and are kept from the steps that follow */
    void handedIn(TaskId reporting, Steps needed, Set<EmployeeId> others);

    void withdraw(ChangeId change);

    void giveUp(ChangeId change);

    void approved(TaskId review, Steps needed);

    void sentBack(TaskId review);

    void rejected(TaskId review);

    void entered(TaskId entering);

    /** From entering to whoever signed it. */
    void backToReview(TaskId entering);

    /** From entering to whoever proposed it, where nobody had to sign. */
    void backToReport(TaskId entering);

    /** The live revision says otherwise what the change changes too: whoever proposed it decides. */
    void crossed(ChangeId change);

    /** What was signed is no longer what would become live. */
    void reviewAgain(ChangeId change);

    /** Someone else goes on with it. */
    void passedOn(ChangeId change, EmployeeId from, EmployeeId to);
}
