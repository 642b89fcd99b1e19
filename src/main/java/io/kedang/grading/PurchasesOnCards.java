package io.kedang.grading;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The yearly sales that cards tell of. A card is read again when another of its revisions has become live, whichever
 * way it did: what is kept here names the revision that it was read from.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PurchasesOnCards {

    private final JdbcClient jdbc;

    PurchasesOnCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, so that amounts and revision are of one moment. */
    void catchUp() {
        jdbc.sql("""
                        with moved as materialized (
                            select c.id, c.live_revision, r.plain
                            from card c
                            join card_revision r on r.card_id = c.id and r.number = c.live_revision
                            left join card_figures f on f.card_id = c.id
                            where c.state = 'ARCHIVED' and f.revision is distinct from c.live_revision),
                        told as materialized (
                            select m.id, (sale.value ->> 'year')::int as year, max((sale.value ->> 'amount')::numeric) as amount
                            from moved m, jsonb_each(coalesce(m.plain -> 'sales', '{}')) sale
                            where sale.value ->> 'year' is not null and sale.value ->> 'amount' is not null
                            group by 1, 2),
                        gone as (
                            delete from told_purchase y using moved m
                            where y.card_id = m.id
                              and not exists (select from told t where t.id = m.id and t.year = y.year)),
                        kept as (
                            insert into told_purchase (card_id, year, amount)
                            select id, year, amount from told
                            on conflict (card_id, year) do update set amount = excluded.amount)
                        insert into card_figures (card_id, revision, traded_since, nature)
                        select id, live_revision, left(plain -> 'category' ->> 'tradingSince', 4)::int,
                               plain -> 'relation' ->> 'nature'
                        from moved
                        on conflict (card_id) do update set revision = excluded.revision,
                            traded_since = excluded.traded_since, nature = excluded.nature""").update();
    }
}
