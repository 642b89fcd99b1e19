package io.kedang.finance;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.LedgerSight;
import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The entries behind the figures of a month, of the customers whose money the person who acts sees. A reversal counts
 * in its own month, against what it takes back.
 */
@Service
public class TurnoverEntries {

    /** Lines of a page. */
    public static final int PAGE = 50;

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Access access;
    private final LedgerSight sight;
    private final FiguresTakenAway taken;

    TurnoverEntries(JdbcClient jdbc, Access access, LedgerSight sight, FiguresTakenAway taken) {
        this.jdbc = jdbc;
        this.access = access;
        this.sight = sight;
        this.taken = taken;
    }

    /**
     * The latest first.
     *
     * @throws io.kedang.access.AccessRefused when the person may not see the figures of finance
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public MovedPage of(Turnover what, YearMonth month, Currency currency, Optional<MovedCursor> after) {
        Asked asked = asked(what, month, currency);
        Sum sum = jdbc.sql("select coalesce(" + what.sign() + "sum(e.amount), 0.00) as total, count(*) as n"
                        + asked.from())
                .params(asked.values())
                .query((row, n) -> new Sum(row.getBigDecimal("total"), row.getLong("n")))
                .single();
        List<MovedEntry> found = found(asked, after, PAGE + 1);
        List<MovedEntry> page = List.copyOf(found.subList(0, Math.min(PAGE, found.size())));
        return new MovedPage(
                page,
                sum.total(),
                sum.count(),
                found.size() > PAGE ? Optional.of(page.get(PAGE - 1).cursor()) : Optional.empty());
    }

    /** All of them, some at a time: for a file, which is recorded. Tells the same as {@link #of}. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void each(Turnover what, YearMonth month, Currency currency, Consumer<List<MovedEntry>> tell) {
        Asked asked = asked(what, month, currency);
        taken.record("entries", what + " " + month, currency);
        List<MovedEntry> found = found(asked, Optional.empty(), AT_ONCE);
        while (!found.isEmpty()) {
            tell.accept(found);
            found = found(asked, Optional.of(found.get(found.size() - 1).cursor()), AT_ONCE);
        }
    }

    private record Sum(BigDecimal total, long count) {}

    private record Asked(Turnover what, String from, Map<String, Object> values) {}

    private Asked asked(Turnover what, YearMonth month, Currency currency) {
        access.require(Permission.SEE_FINANCE);
        LedgerSight.Seen seen = sight.seen();
        Map<String, Object> values = new HashMap<>(seen.values());
        values.put("from", month.atDay(1));
        values.put("to", month.atEndOfMonth());
        values.put("kinds", what.kinds());
        values.put("currency", currency.getCurrencyCode());
        return new Asked(
                what,
                " from ledger_entry e left join ledger_entry r on r.id = e.reverses"
                        + " join ledger_account l on l.card_id = e.card_id and l.currency = :currency"
                        + " join card c on c.id = e.card_id where e.posted_on between :from and :to"
                        + " and e.kind in (:kinds, 'REVERSAL') and coalesce(r.kind, e.kind) in (:kinds) and "
                        + seen.sql(),
                values);
    }

    private List<MovedEntry> found(Asked asked, Optional<MovedCursor> after, int atMost) {
        Map<String, Object> values = new HashMap<>(asked.values());
        after.ifPresent(cursor -> {
            values.put("postedOn", cursor.postedOn());
            values.put("entry", cursor.entry());
        });
        return jdbc.sql("select e.id, e.kind, e.card_id, c.name, e.document, e.posted_on, "
                        + asked.what().sign() + "e.amount as amount" + asked.from()
                        + (after.isPresent() ? " and (e.posted_on, e.id) < (:postedOn, :entry)" : "")
                        + " order by e.posted_on desc, e.id desc limit " + atMost)
                .params(values)
                .query((row, n) -> entry(row))
                .list();
    }

    private static MovedEntry entry(ResultSet row) throws SQLException {
        return new MovedEntry(
                new EntryId(row.getObject("id", UUID.class)),
                EntryKind.valueOf(row.getString("kind")),
                new CardId(row.getObject("card_id", UUID.class)),
                row.getString("name"),
                row.getString("document"),
                row.getObject("posted_on", LocalDate.class),
                row.getBigDecimal("amount"));
    }
}
