package io.kedang.statement;

import io.kedang.worklist.TaskId;

/** The process of an objection, as the business speaks to it. */
public interface ObjectionFlow {

    /** Finance has a task. In the transaction that keeps the objection. */
    void begin(ObjectionId objection);

    void settled(TaskId settling);
}
