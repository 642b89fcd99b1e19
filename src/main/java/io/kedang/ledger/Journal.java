package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes entries that were found fit into the ledger, with what they settle, by a handful of statements. */
@Component
class Journal {

    private final Standings standings;
    private final AccountTerms terms;
    private final EntryRows rows;
    private final Items items;
    private final Allocations allocations;
    private final ObjectProvider<EntryPosted> listeners;

    Journal(
            Standings standings,
            AccountTerms terms,
            EntryRows rows,
            Items items,
            Allocations allocations,
            ObjectProvider<EntryPosted> listeners) {
        this.standings = standings;
        this.terms = terms;
        this.rows = rows;
        this.items = items;
        this.allocations = allocations;
        this.listeners = listeners;
    }

    /** @param held the standings of their customers */
    List<PostedEntry> post(List<NewEntry> entries, Map<CardId, Standing> held) {
        List<PostedEntry> posted = lines(entries, held);
        rows.insert(posted);
        rows.insertLines(posted, entries);
        List<List<Item>> parts = parts(posted);
        List<NewAllocation> made = settled(entries, parts);
        items.insert(parts.stream().flatMap(List::stream).toList());
        allocations.make(made);
        listeners.orderedStream().forEach(listener -> listener.posted(posted));
        return posted;
    }

    /** One that takes another back: settled by whoever posts it. */
    Item post(PostedEntry reversal) {
        rows.insert(List.of(reversal));
        standings.keep(List.of(new Standing(reversal.card(), reversal.line(), reversal.balance())));
        Item item = Item.fresh(
                reversal, 1, reversal.postedOn(), reversal.amount().amount().abs());
        items.insert(List.of(item));
        listeners.orderedStream().forEach(listener -> listener.posted(List.of(reversal)));
        return item;
    }

    private List<PostedEntry> lines(List<NewEntry> entries, Map<CardId, Standing> held) {
        Map<CardId, Standing> after = new HashMap<>(held);
        List<PostedEntry> posted = new ArrayList<>();
        for (NewEntry entry : entries) {
            Money amount = entry.kind().side() == Side.DEBIT
                    ? entry.amount()
                    : entry.amount().negated();
            Standing standing = after.get(entry.card()).after(amount);
            after.put(entry.card(), standing);
            posted.add(entry.posted(EntryId.random(), amount, standing));
        }
        standings.keep(after.values());
        return posted;
    }

    private List<List<Item>> parts(List<PostedEntry> posted) {
        Map<CardId, PaymentTerms> agreed =
                terms.of(posted.stream().map(PostedEntry::card).distinct().toList());
        return posted.stream()
                .map(entry -> parts(entry, agreed.get(entry.card())))
                .toList();
    }

    private static List<Item> parts(PostedEntry entry, PaymentTerms terms) {
        BigDecimal amount = entry.amount().amount().abs();
        if (entry.side() == Side.CREDIT) {
            return List.of(Item.fresh(entry, 1, entry.postedOn(), amount));
        }
        List<Item> parts = new ArrayList<>();
        for (DuePart due : terms.parts(entry.documentDate(), entry.amount())) {
            parts.add(Item.fresh(entry, parts.size() + 1, due.dueOn(), due.amount()));
        }
        return parts;
    }

    /** Computed before the new items are stored: what is posted later settles nothing that is posted before it. */
    private List<NewAllocation> settled(List<NewEntry> entries, List<List<Item>> parts) {
        Settlement settlement = new Settlement();
        if (entries.stream().noneMatch(Journal::settles)) {
            return List.of();
        }
        needed(entries).forEach((side, amounts) -> settlement.add(items.oldest(side, amounts)));
        settlement.add(items.of(entries.stream()
                .flatMap(entry -> NamedShares.of(entry).stream())
                .map(Share::item)
                .distinct()
                .toList()));
        for (int n = 0; n < entries.size(); n++) {
            NewEntry entry = entries.get(n);
            settlement.add(parts.get(n));
            if (entry.settling() instanceof Settling.OldestFirst) {
                settlement.oldestFirst(parts.get(n), entry.postedOn());
            }
            settlement.named(parts.get(n), NamedShares.of(entry), entry.postedOn());
        }
        return settlement.made();
    }

    /** How much of each side of each customer can be settled at most, where what is oldest is settled first. */
    private static Map<Side, Map<CardId, BigDecimal>> needed(List<NewEntry> entries) {
        Map<Side, Map<CardId, BigDecimal>> needed = new EnumMap<>(Side.class);
        entries.stream()
                .filter(entry -> entry.settling() instanceof Settling.OldestFirst)
                .forEach(entry -> needed.computeIfAbsent(entry.kind().side().other(), any -> new HashMap<>()));
        for (NewEntry entry : entries) {
            Map<CardId, BigDecimal> amounts = needed.get(entry.kind().side().other());
            if (amounts != null) {
                amounts.merge(entry.card(), entry.amount().amount(), BigDecimal::add);
            }
        }
        return needed;
    }

    private static boolean settles(NewEntry entry) {
        return !(entry.settling() instanceof Settling.Later);
    }
}
