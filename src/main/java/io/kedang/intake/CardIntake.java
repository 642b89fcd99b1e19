package io.kedang.intake;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.worklist.TaskId;

/** The process {@code card-intake}, in the words of the business. */
public interface CardIntake {

    void begin(CardId card, EmployeeId collector, TeamId team);

    void handedIn(TaskId collecting);

    void discard(CardId card);

    void withdraw(CardId card);

    void approved(TaskId review);

    void sentBack(TaskId review);

    void rejected(TaskId review);

    void entered(TaskId entering);

    void backToReview(TaskId entering);

    void accountOpened(TaskId opening);

    void backToEntry(TaskId opening);
}
