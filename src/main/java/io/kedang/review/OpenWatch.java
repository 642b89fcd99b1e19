package io.kedang.review;

import io.kedang.shared.CardId;
import java.time.LocalDate;

/**
 * A customer that is watched for a risk, as a report tells it.
 *
 * @param reasonKey message key of what is the risk
 * @param since the day on which the watch began
 */
public record OpenWatch(CardId card, String reasonKey, LocalDate since) {}
