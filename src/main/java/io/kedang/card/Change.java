package io.kedang.card;

/** What became of a field, a row or a document from one revision to another; the words are {@code card.change.<name>}. */
public enum Change {
    SAME,
    ADDED,
    REMOVED,
    CHANGED;

    static Change of(boolean before, boolean after, boolean same) {
        if (same) {
            return SAME;
        }
        if (!before) {
            return ADDED;
        }
        return after ? CHANGED : REMOVED;
    }

    public boolean differs() {
        return this != SAME;
    }
}
