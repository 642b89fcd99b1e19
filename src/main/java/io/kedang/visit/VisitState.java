package io.kedang.visit;

/** How far a visit is. The name is stored: never rename one that has been used. */
public enum VisitState {
    /** To be made by its day. */
    PLANNED,
    /** Made and handed in; waits for the department that collates, if there was one then. */
    HANDED_IN,
    /** Read and settled by the department. */
    COLLATED;

    public String messageKey() {
        return "visit.state." + name();
    }
}
