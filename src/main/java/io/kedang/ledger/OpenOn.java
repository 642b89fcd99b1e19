package io.kedang.ledger;

import io.kedang.ledger.LedgerSight.Seen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was open at the end of a day, as SQL: what is open now of the items that were posted by then, and what was
 * allocated to them after it. So nothing that counts from a later day changes a day that is past.
 *
 * @param cards which customers, as a condition with {@code %s} for the column; empty for all
 * @param values of its parameters, and {@code on}, the day
 */
record OpenOn(String cards, Map<String, Object> values) {

    /** The customers of a query among those that are seen. */
    static OpenOn of(AgeingQuery query, Seen seen) {
        Map<String, Object> values = new HashMap<>(seen.values());
        values.put("on", query.on());
        List<String> conditions = new ArrayList<>();
        if (!seen.all()) {
            conditions.add(seen.sql());
        }
        query.card().ifPresent(card -> add(conditions, values, "c.id = :card", "card", card.value()));
        query.owner().ifPresent(owner -> add(conditions, values, "c.owner = :owner", "owner", owner.value()));
        query.team().ifPresent(team -> add(conditions, values, "c.team = :team", "team", team.value()));
        query.region().ifPresent(region -> {
            conditions.add(
                    region.isEmpty()
                            ? "not exists (select from archive_number n where n.card_id = c.id and n.voided_at is null)"
                            : "exists (select from archive_number n where n.card_id = c.id and n.voided_at is null"
                                    + " and n.region = :region)");
            values.put("region", region);
        });
        return new OpenOn(
                conditions.isEmpty()
                        ? ""
                        : " and %s in (select c.id from card c where " + String.join(" and ", conditions) + ")",
                values);
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** Rows {@code entry_id, part, card_id, side, due_on, open}; several of one item add up. */
    String parts() {
        return """
                select i.entry_id, i.part, i.card_id, i.side, i.due_on, i.open
                from ledger_item i where i.open > 0 and i.posted_on <= :on%s
                union all
                select a.debit_entry, a.debit_part, a.card_id, 'DEBIT', a.debit_due_on, a.amount
                from ledger_allocation a where daterange(a.debit_posted_on, a.effective_on) @> :on%s
                union all
                select a.credit_entry, a.credit_part, a.card_id, 'CREDIT', a.credit_posted_on, a.amount
                from ledger_allocation a
                where daterange(a.credit_posted_on, a.effective_on) @> :on and a.credit_posted_on < a.effective_on%s""".formatted(where("i"), where("a"), where("a"));
    }

    private String where(String table) {
        return cards.formatted(table + ".card_id");
    }

    /** The six figures of a line, as SQL over {@link #parts}. */
    static String figures() {
        return """
                coalesce(sum(open) filter (where side = 'DEBIT' and due_on >= :on), 0) as not_due,
                coalesce(sum(open) filter (where side = 'DEBIT' and due_on between :on - 30 and :on - 1), 0) as d30,
                coalesce(sum(open) filter (where side = 'DEBIT' and due_on between :on - 60 and :on - 31), 0) as d60,
                coalesce(sum(open) filter (where side = 'DEBIT' and due_on between :on - 90 and :on - 61), 0) as d90,
                coalesce(sum(open) filter (where side = 'DEBIT' and due_on < :on - 90), 0) as over90,
                coalesce(sum(open) filter (where side = 'CREDIT'), 0) as unallocated""";
    }
}
