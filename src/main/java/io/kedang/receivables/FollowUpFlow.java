package io.kedang.receivables;

import io.kedang.shared.CardId;
import io.kedang.worklist.TaskId;

/** The process {@code receivable-followup}, in the words of the business. Where it goes on the case says. */
public interface FollowUpFlow {

    void begin(CaseId opened, CardId card);

    /** The case stands elsewhere now: whoever had a task has none any more. */
    void standingChanged(CaseId moved);

    /** Someone has done the task, and the case stands where that took it. */
    void done(TaskId task);
}
