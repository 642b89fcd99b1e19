package io.kedang.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The open items behind figures of the ageing, as SQL. */
record AgedItemQuery(OpenOn open, Set<AgeingBucket> buckets, AgeingQuery query) {

    private static final String ORDER = " order by due_on, entry_id, part";

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(open.values());
        values.put("currency", query.currency().getCurrencyCode());
        buckets.forEach(bucket -> {
            bucket.firstDue(query.on()).ifPresent(day -> values.put("first" + bucket, day));
            bucket.lastDue(query.on()).ifPresent(day -> values.put("last" + bucket, day));
        });
        return values;
    }

    String sums(boolean continued) {
        return items() + " select sum(open) as total, count(*) as n, "
                + (continued ? "sum(open) filter (where (due_on, entry_id, part) <= (:dueOn, :entry, :part))" : "0.00")
                + " as carried from aged";
    }

    String page(boolean continued) {
        String page = "select * from aged"
                + (continued ? " where (due_on, entry_id, part) > (:dueOn, :entry, :part)" : "") + ORDER
                + " limit :limit";
        return items() + told(page) + ORDER;
    }

    String all() {
        return items() + told("select * from aged") + ORDER;
    }

    private String items() {
        return "with aged as (select o.entry_id, o.part, o.card_id, o.side, o.due_on,"
                + " case when o.side = 'DEBIT' then sum(o.open) else -sum(o.open) end as open from (" + open.parts()
                + ") o join ledger_account l on l.card_id = o.card_id and l.currency = :currency" + chosen()
                + " group by o.entry_id, o.part, o.card_id, o.side, o.due_on having sum(o.open) <> 0)";
    }

    private static String told(String items) {
        return " select a.*, i.amount, i.posted_on, e.kind, e.document, e.document_date, c.name as customer,"
                + " (select count(*) from ledger_item p where p.entry_id = a.entry_id) as parts from (" + items
                + ") a join ledger_item i on i.entry_id = a.entry_id and i.part = a.part"
                + " join ledger_entry e on e.id = a.entry_id join card c on c.id = a.card_id";
    }

    private String chosen() {
        return buckets.isEmpty()
                ? ""
                : buckets.stream().map(this::condition).collect(Collectors.joining(" or ", " where (", ")"));
    }

    private String condition(AgeingBucket bucket) {
        if (bucket == AgeingBucket.UNALLOCATED) {
            return "o.side = 'CREDIT'";
        }
        Optional<LocalDate> first = bucket.firstDue(query.on());
        Optional<LocalDate> last = bucket.lastDue(query.on());
        return "o.side = 'DEBIT'"
                + first.map(day -> " and o.due_on >= :first" + bucket).orElse("")
                + last.map(day -> " and o.due_on <= :last" + bucket).orElse("");
    }
}
