package io.kedang.ledger;

import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is settled by itself, as it lies in the database.
 *
 * @param line of its entry
 * @param open not negative, at most the amount
 * @param freedOn the last day that a reversal gave some of it back; nothing can settle it before that day again
 */
record Item(
        ItemId id,
        CardId card,
        Side side,
        long line,
        LocalDate postedOn,
        LocalDate dueOn,
        BigDecimal amount,
        BigDecimal open,
        Optional<LocalDate> freedOn) {

    /** What was due first comes first. */
    static final Comparator<Item> OLDEST_FIRST = Comparator.comparing(Item::dueOn)
            .thenComparing(Item::postedOn)
            .thenComparing(Item::line)
            .thenComparing(item -> item.id().part());

    static Item fresh(PostedEntry entry, int part, LocalDate dueOn, BigDecimal amount) {
        return new Item(
                new ItemId(entry.id(), part),
                entry.card(),
                entry.side(),
                entry.line(),
                entry.postedOn(),
                dueOn,
                amount,
                amount,
                Optional.empty());
    }

    /** The first day on which something can settle it. */
    LocalDate free() {
        return freedOn.filter(day -> day.isAfter(postedOn)).orElse(postedOn);
    }
}
