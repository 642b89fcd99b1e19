package io.kedang.imports;

/** How far a file has come. The name is stored. */
public enum ImportState {
    /** Read; what its columns are is to be confirmed. */
    READ,
    CHECKING,
    /** Checked, not run; also after a run of the whole that posted nothing. */
    CHECKED,
    RUNNING,
    /** A run document by document stopped on the way; it can go on. */
    STOPPED,
    DONE;

    /** Whether something works on it now. */
    public boolean busy() {
        return this == CHECKING || this == RUNNING;
    }
}
