package io.kedang.grading;

/** The way to the decision tables. */
public interface Decisions {

    /** The tables as they are in force now. */
    Rulebook inForce();
}
