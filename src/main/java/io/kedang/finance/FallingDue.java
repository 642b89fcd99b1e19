package io.kedang.finance;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.LedgerSight;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** What customers have to pay on which day, of those whose money the person who acts sees. */
@Service
public class FallingDue {

    /** Lines of a page. */
    public static final int PAGE = 50;

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Access access;
    private final LedgerSight sight;
    private final FiguresTakenAway taken;

    FallingDue(JdbcClient jdbc, Access access, LedgerSight sight, FiguresTakenAway taken) {
        this.jdbc = jdbc;
        this.access = access;
        this.sight = sight;
        this.taken = taken;
    }

    /**
     * What is open and due on these days, the earliest first.
     *
     * @throws io.kedang.access.AccessRefused when the person may not see the figures of finance
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DuePage on(DueDays days, Currency currency, Optional<DueCursor> after) {
        Asked asked = asked(days, currency);
        Sum sum = jdbc.sql("select coalesce(sum(i.open), 0.00) as total, count(*) as n" + asked.from())
                .params(asked.values())
                .query((row, n) -> new Sum(row.getBigDecimal("total"), row.getLong("n")))
                .single();
        List<DueItem> found = found(asked, after, PAGE + 1);
        List<DueItem> page = List.copyOf(found.subList(0, Math.min(PAGE, found.size())));
        return new DuePage(
                page,
                sum.total(),
                sum.count(),
                found.size() > PAGE ? Optional.of(page.get(PAGE - 1).cursor()) : Optional.empty());
    }

    /** All of it, some at a time: for a file, which is recorded. Tells the same as {@link #on}. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void each(DueDays days, Currency currency, Consumer<List<DueItem>> tell) {
        Asked asked = asked(days, currency);
        taken.record("due", days.from() + " " + days.to(), currency);
        List<DueItem> found = found(asked, Optional.empty(), AT_ONCE);
        while (!found.isEmpty()) {
            tell.accept(found);
            found = found(asked, Optional.of(found.get(found.size() - 1).cursor()), AT_ONCE);
        }
    }

    private record Sum(BigDecimal total, long count) {}

    private record Asked(String from, Map<String, Object> values) {}

    private Asked asked(DueDays days, Currency currency) {
        access.require(Permission.SEE_FINANCE);
        LedgerSight.Seen seen = sight.seen();
        Map<String, Object> values = new HashMap<>(seen.values());
        values.put("from", days.from());
        values.put("to", days.to());
        values.put("currency", currency.getCurrencyCode());
        return new Asked(
                " from ledger_item i join ledger_account l on l.card_id = i.card_id and l.currency = :currency"
                        + " join card c on c.id = i.card_id where i.open > 0 and i.side = 'DEBIT'"
                        + " and i.due_on between :from and :to and " + seen.sql(),
                values);
    }

    private List<DueItem> found(Asked asked, Optional<DueCursor> after, int atMost) {
        Map<String, Object> values = new HashMap<>(asked.values());
        after.ifPresent(cursor -> {
            values.put("dueOn", cursor.dueOn());
            values.put("entry", cursor.entry());
            values.put("part", cursor.part());
        });
        return jdbc.sql(
                        "select f.*, e.document, (select count(*) from ledger_item p where p.entry_id = f.entry_id) as parts"
                                + " from (select i.entry_id, i.part, i.card_id, c.name, c.owner, i.due_on, i.amount, i.open"
                                + asked.from()
                                + (after.isPresent()
                                        ? " and (i.due_on, i.entry_id, i.part) > (:dueOn, :entry, :part)"
                                        : "")
                                + " order by i.due_on, i.entry_id, i.part limit " + atMost + ") f"
                                + " join ledger_entry e on e.id = f.entry_id order by f.due_on, f.entry_id, f.part")
                .params(values)
                .query((row, n) -> item(row))
                .list();
    }

    private static DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getInt("part"),
                row.getInt("parts"),
                new CardId(row.getObject("card_id", UUID.class)),
                row.getString("name"),
                new EmployeeId(row.getObject("owner", UUID.class)),
                row.getString("document"),
                row.getObject("due_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getBigDecimal("open"));
    }
}
