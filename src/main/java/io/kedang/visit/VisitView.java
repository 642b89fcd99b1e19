package io.kedang.visit;

/** Which visits a list shows. */
public enum VisitView {
    /** Waiting although their day is over, the oldest first. */
    OVERDUE,
    /** Waiting, the soonest first. */
    PLANNED,
    /** Handed in, the latest first. */
    DONE,
    /** Of those sent to the department, what waits for it. */
    TO_COLLATE,
    /** Of those sent to the department, what it is done with. */
    COLLATED;

    boolean isOfWaiting() {
        return this == OVERDUE || this == PLANNED;
    }
}
