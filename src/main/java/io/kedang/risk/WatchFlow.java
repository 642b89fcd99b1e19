package io.kedang.risk;

import io.kedang.shared.CardId;
import io.kedang.worklist.TaskId;
import java.util.Optional;

/** The processes {@code risk-watch} and {@code risk-visit}, in the words of the business. */
public interface WatchFlow {

    /** @param raiser who does not decide it; empty when a rule found it */
    void begin(WatchId watch, CardId card, Optional<Doer> raiser);

    void watched(TaskId deciding);

    void dismissed(TaskId deciding);

    /** The manager's report is due. */
    void askReport(WatchId watch);

    void reported(TaskId reporting);

    /** @param proposer who does not decide it */
    void endProposed(TaskId reporting, Doer proposer);

    /** The same while no report is due. */
    void proposeEnd(WatchId watch, Doer proposer);

    void ended(TaskId decidingEnd);

    void goesOn(TaskId decidingEnd);

    void askVisit(RiskVisitId visit, WatchId watch);

    void visited(TaskId visiting);

    /** The visit is not needed any more. */
    void spareVisit(RiskVisitId visit);
}
