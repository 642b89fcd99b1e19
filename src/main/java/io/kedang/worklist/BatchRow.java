package io.kedang.worklist;

import java.util.List;

/**
 * What came of one task of several.
 *
 * @param title the customer's name; empty where the person may not know of the task
 * @param stepKey message key of the step; empty like the title
 * @param open whether the task still waits for someone
 * @param saidKey why it was refused, with its arguments; empty otherwise
 */
public record BatchRow(
        TaskId task, String title, String stepKey, boolean open, Outcome outcome, String saidKey, List<Object> said) {

    /** What came of it. */
    public enum Outcome {
        /** Not begun: the others before it are being worked on, or the server stopped. */
        WAITING,
        DONE,
        REFUSED
    }

    public boolean isDone() {
        return outcome == Outcome.DONE;
    }

    public boolean isKnown() {
        return !stepKey.isEmpty();
    }
}
