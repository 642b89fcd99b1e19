package io.kedang.credit;

import io.kedang.shared.CardId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That nothing leaves to a customer.
 *
 * @param note what was said when it was placed; may be empty
 * @param placed empty when a rule placed it
 * @param ended who ended it; empty when its reason was gone, or while it stands
 * @param endNote why it ended; empty while it stands, and when its reason was gone
 */
public record Hold(
        HoldId id,
        CardId card,
        HoldReason reason,
        String note,
        Optional<Doer> placed,
        Instant placedAt,
        Optional<Doer> ended,
        Optional<Instant> endedAt,
        String endNote) {

    public boolean isOpen() {
        return endedAt.isEmpty();
    }

    /** Whose names it shows. */
    public Stream<Doer> doers() {
        return Stream.concat(placed.stream(), ended.stream());
    }
}
