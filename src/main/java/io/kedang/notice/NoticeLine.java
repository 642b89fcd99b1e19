package io.kedang.notice;

import io.kedang.shared.CardId;
import java.time.Instant;
import java.util.Optional;

/**
 * A notice as its reader sees it.
 *
 * @param text in the reader's language; without any detail when the card is out of the reader's sight
 * @param card empty when it is out of the reader's sight, or about no card
 */
public record NoticeLine(long id, NoticeKind kind, String text, Optional<CardId> card, Instant at, boolean seen) {

    /** Whether it leads somewhere. */
    public boolean isLeading() {
        return card.isPresent() || kind.page().isPresent();
    }
}
