package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger tells of customers and of the company, over time. */
@Service
public class LedgerFigures {

    /** The kind of an entry, of a reversal that of what it reverses. */
    private static final String KIND = "case when e.kind = 'REVERSAL'"
            + " then (select r.kind from ledger_entry r where r.id = e.reverses) else e.kind end";

    private final JdbcClient jdbc;
    private final PaymentSettings settings;
    private final Access access;
    private final LedgerSight sight;
    private final Clock clock;

    LedgerFigures(JdbcClient jdbc, PaymentSettings settings, Access access, LedgerSight sight, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.access = access;
        this.sight = sight;
        this.clock = clock;
    }

    /**
     * What customers bought in calendar years: shipments less returns and credit notes, by the day of posting. Years
     * without any are left out. In one query, not limited to the person's reach.
     *
     * @param to the last year
     */
    @Transactional(readOnly = true)
    public Map<CardId, SortedMap<Integer, Money>> yearlySales(Collection<CardId> cards, int from, int to) {
        Map<CardId, SortedMap<Integer, Money>> sales = new HashMap<>();
        jdbc.sql("select card_id, currency, year, sum(amount) as amount from ("
                        + " select e.card_id, l.currency, extract(year from e.posted_on)::int as year, e.amount, "
                        + KIND
                        + " as kind from ledger_entry e join ledger_account l on l.card_id = e.card_id"
                        + " where e.card_id = any (:cards) and e.posted_on between :from and :to) sold"
                        + " where kind in ('SHIPMENT', 'RETURN', 'CREDIT_NOTE') group by 1, 2, 3")
                .param("cards", ids(cards))
                .param("from", LocalDate.of(from, 1, 1))
                .param("to", LocalDate.of(to, 12, 31))
                .query((RowCallbackHandler) row -> sales.computeIfAbsent(
                                new CardId(row.getObject("card_id", UUID.class)), card -> new TreeMap<>())
                        .put(
                                row.getInt("year"),
                                new Money(
                                        row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")))));
        return sales;
    }

    /**
     * How customers have paid what was due in the twelve months before a day. Customers without entries are left out. In
     * one query, not limited to the person's reach.
     */
    @Transactional(readOnly = true)
    public Map<CardId, PaymentRecord> payment(Collection<CardId> cards, LocalDate on) {
        Map<CardId, PaymentRecord> records = new HashMap<>();
        jdbc.sql(PaymentQuery.SQL)
                .param("cards", ids(cards))
                .param("on", on)
                .param("since", on.minusYears(1))
                .param("grace", settings.graceDays())
                .query((RowCallbackHandler) row -> records.put(
                        new CardId(row.getObject("card_id", UUID.class)),
                        settings.judge(row.getBigDecimal("due"), row.getBigDecimal("late"), row.getInt("days_late"))));
        return records;
    }

    /**
     * The company's months in one currency, as far as the person who acts sees the customers' money; every month of the
     * span, the earliest first.
     *
     * @param to the last month
     * @throws io.kedang.access.AccessRefused when the person may not see the ledger
     */
    @Transactional(readOnly = true)
    public List<LedgerMonth> months(YearMonth from, YearMonth to, Currency currency) {
        access.require(Permission.SEE_LEDGER);
        return new MonthQuery(jdbc, sight.seen(), LocalDate.now(clock)).months(from, to, currency);
    }

    private static UUID[] ids(Collection<CardId> cards) {
        return cards.stream().map(CardId::value).toArray(UUID[]::new);
    }
}
