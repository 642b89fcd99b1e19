package io.kedang.credit;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That one shipment may leave beyond the limit or in spite of a hold.
 *
 * @param amount what it may come to at most
 * @param until the last day on which it may be released
 * @param usedAt when a shipment was released by it
 */
public record Allowance(
        AllowanceId id,
        CardId card,
        Money amount,
        LocalDate until,
        String reason,
        Doer allowed,
        Instant allowedAt,
        Optional<Instant> usedAt) {

    public boolean isOpen(LocalDate today) {
        return usedAt.isEmpty() && !until.isBefore(today);
    }
}
