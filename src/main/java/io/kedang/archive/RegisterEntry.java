package io.kedang.archive;

import io.kedang.shared.CardId;
import java.time.Instant;
import java.util.Optional;

/**
 * A number as the register shows it.
 *
 * @param cardName the customer, when the reader reaches every card
 */
public record RegisterEntry(
        ArchiveNumber number,
        String series,
        CardId card,
        Optional<String> cardName,
        String assignedBy,
        Instant assignedAt,
        Optional<VoidMark> voided) {

    /** Why a number is void: a reason in words, or the number that took its place. */
    public record VoidMark(String by, Instant at, Optional<String> reason, Optional<String> successor) {}
}
