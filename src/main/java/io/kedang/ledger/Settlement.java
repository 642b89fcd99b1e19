package io.kedang.ledger;

import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Settles items with each other in memory, so that many entries are allocated by few statements. */
final class Settlement {

    private record Candidates(CardId card, Side side) {}

    private final Map<ItemId, BigDecimal> open = new HashMap<>();
    private final Map<ItemId, Item> known = new HashMap<>();
    private final Map<Candidates, TreeSet<Item>> waiting = new HashMap<>();
    private final List<NewAllocation> made = new ArrayList<>();

    /** Items that can be settled from now on. */
    void add(Collection<Item> items) {
        for (Item item : items) {
            if (known.putIfAbsent(item.id(), item) == null) {
                open.put(item.id(), item.open());
                waiting.computeIfAbsent(
                                new Candidates(item.card(), item.side()), any -> new TreeSet<>(Item.OLDEST_FIRST))
                        .add(item);
            }
        }
    }

    /** Settles the parts, in their order, with what has been due longest on the other side. */
    void oldestFirst(List<Item> parts, LocalDate day) {
        for (Item part : parts) {
            TreeSet<Item> others = waiting.getOrDefault(
                    new Candidates(part.card(), part.side().other()), new TreeSet<>(Item.OLDEST_FIRST));
            while (!others.isEmpty() && isOpen(part)) {
                Item oldest = others.first();
                settle(part, oldest, open.get(part.id()).min(open.get(oldest.id())), day);
                if (!isOpen(oldest)) {
                    others.remove(oldest);
                }
            }
        }
    }

    /** Settles the parts, in their order, with what is named; {@link ShareProblems} has found none about it. */
    void named(List<Item> parts, List<Share> shares, LocalDate day) {
        for (Share share : shares) {
            BigDecimal left = share.amount().amount();
            for (Item part : parts) {
                BigDecimal amount = left.min(open.get(part.id()));
                if (amount.signum() > 0) {
                    settle(part, item(share.item()), amount, day);
                    left = left.subtract(amount);
                }
            }
        }
    }

    private Item item(ItemId id) {
        return Optional.ofNullable(known.get(id)).orElseThrow(LedgerRefused::noItem);
    }

    List<NewAllocation> made() {
        return List.copyOf(made);
    }

    private void settle(Item one, Item other, BigDecimal amount, LocalDate day) {
        made.add(NewAllocation.between(one, other, amount, day));
        open.merge(one.id(), amount.negate(), BigDecimal::add);
        open.merge(other.id(), amount.negate(), BigDecimal::add);
    }

    private boolean isOpen(Item item) {
        return open.get(item.id()).signum() > 0;
    }
}
