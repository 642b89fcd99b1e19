package io.kedang.ledger;

/** How customers have paid, as SQL. Of what was reversed nothing is told: it need not have been paid. */
final class PaymentQuery {

    static final String SQL = """
            with due as (
                select i.card_id, i.amount, i.due_on,
                       coalesce((select least(sum(a.amount), coalesce(
                                        sum(a.amount) filter (where a.effective_on <= i.due_on + :grace), 0))
                                 from ledger_allocation a
                                 where a.debit_entry = i.entry_id and a.debit_part = i.part
                                   and a.effective_on <= :on), 0) as in_time
                from ledger_item i
                where i.card_id = any (:cards) and i.side = 'DEBIT' and i.due_on >= :since and i.due_on + :grace < :on
                  and i.posted_on <= :on
                  and not exists (select from ledger_entry e
                                  where e.id = i.entry_id and e.kind = 'REVERSAL')
                  and not exists (select from ledger_entry r
                                  where r.reverses = i.entry_id and r.posted_on <= :on)),
            open as (
                select o.card_id, min(o.due_on) as since
                from (select card_id, due_on from (
                          %s) o where side = 'DEBIT' group by card_id, entry_id, part, due_on having sum(open) > 0) o
                group by o.card_id)
            select s.card_id, coalesce(sum(d.amount), 0) as due, coalesce(sum(d.amount - d.in_time), 0) as late,
                   greatest(0, max(cast(:on as date) - o.since)) as days_late
            from ledger_standing s
            left join due d on d.card_id = s.card_id
            left join open o on o.card_id = s.card_id
            where s.card_id = any (:cards) and s.lines > 0
            group by s.card_id""".formatted(
            new OpenOn(" and %s = any (:cards)", java.util.Map.of()).parts().indent(10));

    private PaymentQuery() {}
}
