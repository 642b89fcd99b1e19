package io.kedang.ledger;

import io.kedang.ledger.LedgerSight.Seen;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The months of the company: reckoned back from what customers owe now, so that only what came after is read. */
final class MonthQuery {

    private static final int SALES_MONTHS = 3;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final JdbcClient jdbc;
    private final Seen seen;
    private final LocalDate today;

    MonthQuery(JdbcClient jdbc, Seen seen, LocalDate today) {
        this.jdbc = jdbc;
        this.seen = seen;
        this.today = today;
    }

    private record Moved(BigDecimal all, BigDecimal sales, BigDecimal receipts) {

        static final Moved NOTHING = new Moved(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    List<LedgerMonth> months(YearMonth from, YearMonth to, Currency currency) {
        YearMonth first = from.minusMonths(SALES_MONTHS - 1);
        Map<YearMonth, Moved> moved = moved(first, currency);
        BigDecimal balance = balance(currency);
        YearMonth last = moved.keySet().stream().max(YearMonth::compareTo).orElse(to);
        for (YearMonth month = last; month.isAfter(to); month = month.minusMonths(1)) {
            balance = balance.subtract(in(moved, month).all());
        }
        LinkedList<LedgerMonth> months = new LinkedList<>();
        for (YearMonth month = to; !month.isBefore(from); month = month.minusMonths(1)) {
            months.addFirst(month(month, moved, balance));
            balance = balance.subtract(in(moved, month).all());
        }
        return List.copyOf(months);
    }

    private LedgerMonth month(YearMonth month, Map<YearMonth, Moved> moved, BigDecimal closing) {
        Moved own = in(moved, month);
        BigDecimal opening = closing.subtract(own.all());
        BigDecimal owed = opening.add(own.sales());
        return new LedgerMonth(
                month,
                own.sales(),
                own.receipts(),
                opening,
                closing,
                daysOutstanding(month, moved, closing),
                owed.signum() > 0
                        ? Optional.of(own.receipts().multiply(HUNDRED).divide(owed, 1, RoundingMode.HALF_UP))
                        : Optional.empty());
    }

    private Optional<BigDecimal> daysOutstanding(YearMonth month, Map<YearMonth, Moved> moved, BigDecimal closing) {
        YearMonth first = month.minusMonths(SALES_MONTHS - 1);
        BigDecimal sales = BigDecimal.ZERO;
        for (YearMonth one = first; !one.isAfter(month); one = one.plusMonths(1)) {
            sales = sales.add(in(moved, one).sales());
        }
        LocalDate end = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        long days = ChronoUnit.DAYS.between(first.atDay(1), end) + 1;
        return sales.signum() > 0
                ? Optional.of(closing.max(BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(days))
                        .divide(sales, 1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static Moved in(Map<YearMonth, Moved> moved, YearMonth month) {
        return moved.getOrDefault(month, Moved.NOTHING);
    }

    /** A reversal counts as what it takes back, in its own month. Added up by day first: there may be millions. */
    private Map<YearMonth, Moved> moved(YearMonth first, Currency currency) {
        Map<YearMonth, Moved> moved = new HashMap<>();
        jdbc.sql("select date_trunc('month', day)::date as month, sum(amount) as moved,"
                        + " coalesce(sum(amount) filter (where kind in ('SHIPMENT', 'RETURN', 'CREDIT_NOTE')), 0) as sales,"
                        + " coalesce(-sum(amount) filter (where kind = 'RECEIPT'), 0) as receipts from ("
                        + " select e.posted_on as day, e.kind, sum(e.amount) as amount from ledger_entry e"
                        + " where e.posted_on >= :first and e.kind <> 'REVERSAL' and e.card_id in (" + cards() + ")"
                        + " group by 1, 2 union all"
                        + " select e.posted_on, r.kind, sum(e.amount) from ledger_entry e"
                        + " join ledger_entry r on r.id = e.reverses"
                        + " where e.posted_on >= :first and e.kind = 'REVERSAL' and e.card_id in (" + cards() + ")"
                        + " group by 1, 2) posted group by 1")
                .params(seen.values())
                .param("currency", currency.getCurrencyCode())
                .param("first", first.atDay(1))
                .query((RowCallbackHandler) row -> moved.put(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        new Moved(
                                row.getBigDecimal("moved"),
                                row.getBigDecimal("sales"),
                                row.getBigDecimal("receipts"))));
        return moved;
    }

    private BigDecimal balance(Currency currency) {
        return jdbc.sql("select coalesce(sum(balance), 0) from ledger_standing where card_id in (" + cards() + ")")
                .params(seen.values())
                .param("currency", currency.getCurrencyCode())
                .query(BigDecimal.class)
                .single();
    }

    private String cards() {
        return "select l.card_id from ledger_account l"
                + (seen.all() ? "" : " join card c on c.id = l.card_id and " + seen.sql())
                + " where l.currency = :currency";
    }
}
