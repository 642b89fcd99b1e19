package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers who owe what was due before today. Not limited to the reach of the person who acts. */
@Service
public class Overdue {

    /** At most so many customers are told of at once. */
    public static final int PAGE = 200;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    Overdue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Customers of whom more than an amount is late by more than so many days, in the order of card ids.
     *
     * @param days 0 for everything that was due before today
     * @param amount in the currency of the account
     * @param after the last one told of before
     * @return at most {@link #PAGE}; fewer when these are the last
     */
    @Transactional(readOnly = true)
    public List<OverdueCustomer> beyond(int days, BigDecimal amount, Optional<CardId> after) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        with late as (
                            select card_id from ledger_item
                            where open > 0 and side = 'DEBIT' and due_on < :before and card_id > :after
                            group by card_id having sum(open) > :amount order by card_id limit :limit)
                        """ + figures("select card_id from late"))
                .param("before", today.minusDays(days))
                .param("amount", amount)
                .param("after", after.map(CardId::value).orElse(BEFORE_ALL))
                .param("limit", PAGE)
                .param("today", today)
                .query((row, n) -> customer(row, today))
                .list();
    }

    /** Those among these of whom more than an amount is late by more than so many days, with all that is overdue. */
    @Transactional(readOnly = true)
    public Map<CardId, OverdueCustomer> beyond(int days, BigDecimal amount, Collection<CardId> cards) {
        List<CardId> late = jdbc.sql("""
                        select card_id from ledger_item
                        where open > 0 and side = 'DEBIT' and due_on < :before and card_id = any(:cards)
                        group by card_id having sum(open) > :amount""")
                .param("before", LocalDate.now(clock).minusDays(days))
                .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                .param("amount", amount)
                .query((row, n) -> new CardId(row.getObject("card_id", UUID.class)))
                .list();
        return late.isEmpty() ? Map.of() : of(late);
    }

    /** What is overdue of these, in one query; those of whom nothing is are left out. */
    @Transactional(readOnly = true)
    public Map<CardId, OverdueCustomer> of(Collection<CardId> cards) {
        LocalDate today = LocalDate.now(clock);
        Map<CardId, OverdueCustomer> found = new HashMap<>();
        jdbc.sql(figures("select unnest(:cards::uuid[])"))
                .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                .param("today", today)
                .query((RowCallbackHandler) row -> {
                    OverdueCustomer customer = customer(row, today);
                    found.put(customer.card(), customer);
                });
        return found;
    }

    private static String figures(String cards) {
        return """
                select i.card_id, l.currency,
                       min(i.due_on) filter (where i.side = 'DEBIT') as since,
                       sum(i.open) filter (where i.side = 'DEBIT') as amount,
                       coalesce(sum(i.open) filter (where i.side = 'CREDIT'), 0) as unallocated
                from ledger_item i
                join ledger_account l on l.card_id = i.card_id
                where i.open > 0 and i.card_id in (%s)
                  and (i.side = 'CREDIT' or i.due_on < :today)
                group by i.card_id, l.currency
                having sum(i.open) filter (where i.side = 'DEBIT') > 0
                order by i.card_id""".formatted(cards);
    }

    private static OverdueCustomer customer(ResultSet row, LocalDate today) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        LocalDate since = row.getObject("since", LocalDate.class);
        return new OverdueCustomer(
                new CardId(row.getObject("card_id", UUID.class)),
                since,
                (int) ChronoUnit.DAYS.between(since, today),
                new Money(row.getBigDecimal("amount"), currency),
                new Money(row.getBigDecimal("unallocated"), currency));
    }
}
