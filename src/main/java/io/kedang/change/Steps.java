package io.kedang.change;

/** Which steps a change needs after it was handed in. */
public record Steps(boolean review, boolean entry) {

    boolean isNone() {
        return !review && !entry;
    }
}
