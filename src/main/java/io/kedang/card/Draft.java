package io.kedang.card;

import io.kedang.shared.CardId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the salesperson has written so far, right or wrong.
 *
 * @param version counts the saves; a save that names an older one is refused
 * @param writer the page that saved last
 */
public record Draft(CardId card, CardContent content, Instant savedAt, long version, Optional<UUID> writer) {}
