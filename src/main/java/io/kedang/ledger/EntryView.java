package io.kedang.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry with all that belongs to it.
 *
 * @param items its parts, settled ones too
 * @param allocations the first made first, at most 1 000
 * @param reversal what takes it back
 * @param postedBy the name of the person
 */
public record EntryView(
        PostedEntry entry,
        List<ProductLine> lines,
        List<OpenItem> items,
        List<AllocationLine> allocations,
        Optional<EntryId> reversal,
        String postedBy,
        Instant postedAt) {}
