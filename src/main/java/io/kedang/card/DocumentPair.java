package io.kedang.card;

import java.util.Optional;

/**
 * A document in two revisions.
 *
 * @param change CHANGED when another file took its place, or the same file is called otherwise
 */
public record DocumentPair(Change change, Optional<Document> before, Optional<Document> after) {

    /** Whether the bytes are others, not only what the file is called. */
    public boolean isReplaced() {
        return change == Change.CHANGED
                && !before.orElseThrow().sha256().equals(after.orElseThrow().sha256());
    }
}
