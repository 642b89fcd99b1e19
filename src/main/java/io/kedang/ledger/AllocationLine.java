package io.kedang.ledger;

import io.kedang.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What settled an item, or was taken back, as it shows from one entry.
 *
 * @param other the item on the other side
 * @param part of the entry that is looked at
 * @param amount negative when it takes one back
 * @param standing whether it still counts: neither taken back nor a taking back
 * @param madeBy the name of the person
 */
public record AllocationLine(
        AllocationId id,
        int part,
        ItemId other,
        EntryKind otherKind,
        String otherDocument,
        Money amount,
        LocalDate effectiveOn,
        boolean standing,
        Optional<AllocationId> takesBack,
        String madeBy,
        Instant madeAt) {}
