package io.kedang.risk;

/** Where a watch stands. Names are stored; labels are {@code risk.state.<name>}. */
public enum WatchState {
    /** Raised; nobody has decided yet. */
    RAISED,
    WATCHED,
    /** Its end was proposed. */
    ENDING,
    ENDED,
    /** Raised, but not watched. */
    DISMISSED;

    public boolean isOpen() {
        return this == RAISED || isWatching();
    }

    /** Whether duties, visits and criteria count: still so while its end is being decided. */
    public boolean isWatching() {
        return this == WATCHED || this == ENDING;
    }
}
