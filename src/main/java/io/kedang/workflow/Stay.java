package io.kedang.workflow;

/** One time that a case was at a step. */
public record Stay(String step, Outcome outcome) {

    /** How it left the step, if it has. */
    public enum Outcome {
        DONE,
        /** Ended without being done, such as by a withdrawal. */
        CUT_SHORT,
        OPEN,
        /** Open, and past its due time. */
        LATE
    }

    boolean isOpen() {
        return outcome == Outcome.OPEN || outcome == Outcome.LATE;
    }

    boolean isDone() {
        return outcome == Outcome.DONE;
    }
}
