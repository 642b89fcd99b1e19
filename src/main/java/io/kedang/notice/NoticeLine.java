package io.kedang.notice;

import io.kedang.shared.CardId;
import java.time.Instant;
import java.util.Optional;

/**
 * A notice as its reader sees it.
 *
 * @param text in the reader's language; without any detail when the card is out of the reader's sight
 * @param card empty when it is out of the reader's sight, or about no card
 * @param leading whether it leads somewhere: not when its card is out of the reader's sight
 */
public record NoticeLine(
        long id, NoticeKind kind, String text, Optional<CardId> card, boolean leading, Instant at, boolean seen) {}
