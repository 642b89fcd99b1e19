package io.kedang.ledger;

import io.kedang.ledger.LedgerSight.Seen;
import java.util.HashMap;
import java.util.Map;

/** The ageing of many customers as SQL: first of each customer, then added up by what tells the groups apart. */
final class AgeingReport {

    private static final String ORDER = " order by overdue desc, key desc";

    private final AgeingGrouping grouping;
    private final AgeingQuery query;
    private final OpenOn open;

    AgeingReport(AgeingGrouping grouping, AgeingQuery query, Seen seen) {
        this.grouping = grouping;
        this.query = query;
        this.open = OpenOn.of(query, seen);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(open.values());
        values.put("currency", query.currency().getCurrencyCode());
        return values;
    }

    String all() {
        return groups() + " select * from grouped" + ORDER;
    }

    /** Each row carries the total of all groups too, so that it is of the same moment. */
    String page(boolean continued) {
        return groups()
                + ", told as (select *, sum(not_due) over () as all_not_due,"
                + " sum(d30) over () as all_d30, sum(d60) over () as all_d60, sum(d90) over () as all_d90,"
                + " sum(over90) over () as all_over90, sum(unallocated) over () as all_unallocated from grouped)"
                + " select * from told" + (continued ? " where (overdue, key) < (:overdue, :key)" : "") + ORDER
                + " limit :limit";
    }

    private String groups() {
        return "with aged as (select card_id, " + OpenOn.figures() + " from (" + open.parts() + ") o group by card_id),"
                + " summed as (select " + grouping.key() + " as key, sum(not_due) as not_due, sum(d30) as d30,"
                + " sum(d60) as d60, sum(d90) as d90, sum(over90) as over90, sum(unallocated) as unallocated"
                + " from aged join ledger_account l on l.card_id = aged.card_id and l.currency = :currency"
                + " join card c on c.id = aged.card_id"
                + (grouping == AgeingGrouping.REGION
                        ? " left join archive_number n on n.card_id = c.id and n.voided_at is null"
                        : "")
                + " group by 1),"
                + " grouped as (select key::text as key, not_due, d30, d60, d90, over90, unallocated,"
                + " d30 + d60 + d90 + over90 as overdue from summed)";
    }
}
