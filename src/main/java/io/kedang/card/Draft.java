package io.kedang.card;

import io.kedang.shared.CardId;
import java.time.Instant;

/**
 * What the salesperson has written so far, right or wrong.
 *
 * @param version counts the saves; a save that names an older one is refused
 */
public record Draft(CardId card, CardContent content, Instant savedAt, long version) {}
