package io.kedang.card;

import java.util.Optional;

/**
 * A photographed page in two revisions.
 *
 * @param change CHANGED when another picture took its place, or the same picture stands before or after others than it did
 */
public record PagePair(Change change, Optional<PlacedPage> before, Optional<PlacedPage> after) {

    /** Whether it is another picture, not only at another place. */
    public boolean isReplaced() {
        return change == Change.CHANGED && !isSame(before.orElseThrow(), after.orElseThrow());
    }

    static boolean isSame(PlacedPage one, PlacedPage other) {
        return one.picture().sha256().equals(other.picture().sha256());
    }

    /** Where it is listed: the pages of the later revision in their order, and between them what is gone. */
    int place() {
        return after.or(() -> before).orElseThrow().place();
    }
}
