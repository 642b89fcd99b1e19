package io.kedang.benchmark;

import io.kedang.database.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Three years of a ledger: each customer is shipped to 27 times and pays nearly all of it, some late, some in part, some
 * in instalments, some ahead. That makes about 52 entries of each.
 */
final class ManyEntries {

    private static final String INDEXES = """
            select indexdef from pg_indexes
            where tablename in ('ledger_entry', 'ledger_item', 'ledger_allocation') and schemaname = 'public'
              and indexname not in (select conname from pg_constraint)""";

    private ManyEntries() {}

    static void make(int customers) throws SQLException {
        JdbcClient jdbc = JdbcClient.create(TestDatabase.asSuperuser());
        List<String> indexes = jdbc.sql(INDEXES).query(String.class).list();
        try (Copies connection = new Copies()) {
            indexes.forEach(index ->
                    connection.run("drop index " + index.split(" INDEX ")[1].split(" ")[0]));
            connection.run("set work_mem = '256MB'");
            connection.run("set maintenance_work_mem = '512MB'");
            accounts(connection, customers);
            deals(connection);
            entries(connection);
            items(connection);
            connection.run("drop table deal, instalment");
            indexes.forEach(connection::run);
        }
        Server.settle();
    }

    private static void accounts(Copies connection, int customers) {
        connection.run("""
                insert into card (id, state, owner, team, name, revision, live_revision, begun_at, changed_at)
                select gen_random_uuid(), 'ARCHIVED',
                       case when n %% 500 = 0 then (select id from employee where login = 'sales1')
                            else md5('owner' || n %% 499)::uuid end,
                       md5('team' || n %% 20)::uuid, '客户' || n, 1, 1, now(), now()
                from generate_series(1, %d) n""".formatted(customers));
        connection.run("""
                insert into ledger_account (card_id, currency, credit_limit, note, opened_by, opened_at, version)
                select id, 'CNY', 0, '', owner, now(), 0 from card where name like '客户%'""");
    }

    private static void deals(Copies connection) {
        connection.run("""
                create unlogged table deal as
                select *, case when luck < 0.97 then nullif(least(shipped_on + 30 + late, current_date + 1), current_date + 1)
                          end as paid_on,
                       case when luck < 0.04 then round(amount * 0.6, 2) else amount end as paid
                from (select card_id, k, gen_random_uuid() as shipment, gen_random_uuid() as receipt,
                             current_date - 1095 + (k * 1095 / 27) - (random() * 30)::int as shipped_on,
                             round((exp(random() * 6) * 40)::numeric, 2) as amount,
                             (random() * random() * case when hashtext(card_id::text) % 5 = 0 then 90 else 25 end)::int - 10
                                 as late,
                             random() as luck, random() < 0.03 as kept,
                             case when hashtext(card_id::text) % 10 = 0 then 3 else 1 end as parts
                      from ledger_account a, generate_series(1, 27) k where a.note = '') dealt""");
        connection.run("""
                create unlogged table instalment as
                select d.*, p as part, part_amount,
                       case when paid_on is null or kept then 0
                            else greatest(0, least(part_amount, paid - (p - 1) * round(amount / parts, 2))) end as settled
                from deal d, generate_series(1, d.parts) p,
                     lateral (select case when p < parts then round(amount / parts, 2)
                                          else amount - (parts - 1) * round(amount / parts, 2) end as part_amount) a""");
    }

    private static void entries(Copies connection) {
        connection.run("""
                insert into ledger_entry (id, card_id, line, kind, source, document, document_date, posted_on, amount,
                    balance, posted_by, posted_at)
                select id, card_id, row_number() over of_card, kind, kind, left(id::text, 13) || k, day, day, amount,
                       sum(amount) over of_card, card_id, now()
                from (select shipment as id, card_id, k, 'SHIPMENT' as kind, shipped_on as day, amount from deal
                      union all
                      select receipt, card_id, k, 'RECEIPT', paid_on, -paid from deal where paid_on is not null) e
                window of_card as (partition by card_id order by day, id)
                order by day""");
        connection.run("""
                insert into ledger_standing (card_id, lines, balance)
                select card_id, count(*), sum(amount) from ledger_entry group by card_id
                on conflict (card_id) do update set lines = excluded.lines, balance = excluded.balance""");
    }

    private static void items(Copies connection) {
        connection.run("""
                insert into ledger_item (entry_id, part, card_id, side, posted_on, due_on, amount, open, settled_on)
                select * from (
                    select shipment, part, card_id, 'DEBIT', shipped_on, shipped_on + 30 * part, part_amount,
                           part_amount - settled, case when settled = part_amount then paid_on end
                    from instalment
                    union all
                    select receipt, 1, card_id, 'CREDIT', paid_on, paid_on, paid, paid - sum(settled),
                           case when sum(settled) = paid then paid_on end
                    from instalment where paid_on is not null
                    group by receipt, card_id, paid_on, paid) i
                order by 5""");
        connection.run("""
                insert into ledger_allocation (id, card_id, credit_entry, credit_part, debit_entry, debit_part, amount,
                    effective_on, made_by, made_at, debit_posted_on, debit_due_on, credit_posted_on)
                select gen_random_uuid(), card_id, receipt, 1, shipment, part, settled, paid_on, card_id, now(),
                       shipped_on, shipped_on + 30 * part, paid_on
                from instalment where settled > 0 order by paid_on""");
    }
}
