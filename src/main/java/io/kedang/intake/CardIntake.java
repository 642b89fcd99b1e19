package io.kedang.intake;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.worklist.TaskId;
import java.util.Set;

/** The process {@code card-intake}, in the words of the business. */
public interface CardIntake {

    void begin(CardId card, EmployeeId collector, TeamId team);

    /** @param deputies who wrote or hand in for the collector, and are kept from the steps that follow like them */
    void handedIn(TaskId collecting, Set<EmployeeId> deputies);

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
