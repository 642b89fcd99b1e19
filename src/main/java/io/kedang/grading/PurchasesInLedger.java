package io.kedang.grading;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The yearly sales that the ledger tells of, as far as accounts are kept in yuan. From its first entry on it tells of every
 * year: one without sales is one in which the customer bought nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PurchasesInLedger {

    private final JdbcClient jdbc;
    private final Clock clock;

    PurchasesInLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A customer is read again when it has new entries or a year has begun. */
    void catchUp() {
        jdbc.sql("""
                        with moved as materialized (
                            select s.card_id, s.lines, extract(year from f.posted_on)::int as first_year
                            from ledger_standing s
                            join ledger_account l on l.card_id = s.card_id and l.currency = 'CNY'
                            left join ledger_purchase_read r on r.card_id = s.card_id
                            cross join lateral (
                                select min(posted_on) as posted_on from ledger_entry e where e.card_id = s.card_id) f
                            where s.lines > 0 and (r.lines is distinct from s.lines or r.through < :year)),
                        sold as materialized (
                            select m.card_id, y.year, greatest(0, coalesce(s.amount, 0)) / 10000 as amount,
                                   y.year > m.first_year as whole
                            from moved m
                            cross join lateral generate_series(m.first_year, :year) y(year)
                            left join lateral (
                                select amount from ledger_yearly_sale s
                                where s.card_id = m.card_id and s.year = y.year) s on true),
                        kept as (
                            insert into ledger_purchase (card_id, year, amount, whole)
                            select card_id, year, round(amount, 2), whole from sold
                            on conflict (card_id, year) do update set amount = excluded.amount, whole = excluded.whole)
                        insert into ledger_purchase_read (card_id, lines, through)
                        select card_id, lines, :year from moved
                        on conflict (card_id) do update set lines = excluded.lines, through = excluded.through""").param("year", LocalDate.now(clock).getYear()).update();
    }
}
