package io.kedang.credit;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.TaskId;
import java.util.Set;

/** The processes {@code credit-limit} and {@code over-limit}, as this module moves them. */
public interface CreditFlow {

    /**
     * @param judged whether it goes to who decides at once
     * @param keptAway who had a hand in it: they do not take the next step
     */
    void begin(ProposalId proposal, CardId card, boolean judged, Set<EmployeeId> keptAway);

    /** Finance recommends it. @param keptAway those who had a hand in it until now */
    void recommended(TaskId judging, Set<EmployeeId> keptAway);

    void dismissed(TaskId judging);

    void approved(TaskId deciding);

    void refused(TaskId deciding);

    void beginOverrun(OverrunId overrun, CardId card);

    void overrunJudged(TaskId judging);
}
