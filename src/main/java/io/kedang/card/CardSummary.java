package io.kedang.card;

import io.kedang.access.Holding;
import io.kedang.shared.CardId;
import java.util.Optional;

/**
 * A card in a line: what lists and headers show.
 *
 * @param revision number of the latest frozen revision, 0 while there is none
 * @param version for optimistic locking
 * @param origin how it came into being
 */
public record CardSummary(
        CardId id,
        String name,
        CardState state,
        Holding holding,
        int revision,
        Optional<String> archiveNumber,
        long version,
        Origin origin) {

    /** Whether its signed pages are photographs and its letters the clerk's. */
    public boolean isFromPaper() {
        return origin == Origin.PAPER;
    }
}
