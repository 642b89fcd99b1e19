package io.kedang.verification;

import io.kedang.worklist.TaskId;

/** The process {@code monthly-check}, in the words of the business. */
public interface MonthlyCheckProcess {

    void begin(MonthlyCheck check);

    void handedIn(TaskId task);

    /** The next month has come before it was handed in. */
    void overtaken(CheckId check);
}
