package io.kedang.finance;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.ledger.AgeingLine;
import io.kedang.ledger.LedgerSight;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is to look after in the ledger today, of the customers whose money the person who acts sees. */
@Service
public class ReadingMoney {

    private static final BigDecimal NONE = new BigDecimal("0.00");

    private static final String OF_CUSTOMER = """
            sum(i.open) filter (where i.side = 'DEBIT' and i.due_on >= :today) as due,
            sum(i.open) filter (where i.side = 'DEBIT' and i.due_on between :today - 30 and :today - 1) as d30,
            sum(i.open) filter (where i.side = 'DEBIT' and i.due_on between :today - 60 and :today - 31) as d60,
            sum(i.open) filter (where i.side = 'DEBIT' and i.due_on between :today - 90 and :today - 61) as d90,
            sum(i.open) filter (where i.side = 'DEBIT' and i.due_on < :today - 90) as over90,
            sum(i.open) filter (where i.side = 'CREDIT') as unallocated""";

    private static final String OF_ALL = """
            sum(h.due) as due, sum(h.d30) as d30, sum(h.d60) as d60, sum(h.d90) as d90, sum(h.over90) as over90,
            sum(h.unallocated) as unallocated, count(h.due) as payers, count(h.unallocated) as unsettled,
            count(coalesce(h.d30, h.d60, h.d90, h.over90)) as late""";

    private final JdbcClient jdbc;
    private final Access access;
    private final LedgerSight sight;
    private final Clock clock;

    ReadingMoney(JdbcClient jdbc, Access access, LedgerSight sight, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.sight = sight;
        this.clock = clock;
    }

    /**
     * Each currency in which there is something, the one of most customers first.
     *
     * @throws io.kedang.access.AccessRefused when the person may not see the figures of finance
     */
    @Transactional(readOnly = true)
    public List<MoneyNow> now() {
        access.require(Permission.SEE_FINANCE);
        LedgerSight.Seen seen = sight.seen();
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("with held as (select i.card_id, " + OF_CUSTOMER + " from ledger_item i"
                        + " where i.open > 0 and (i.side = 'CREDIT' or i.due_on <= :until)"
                        + (seen.all() ? "" : " and i.card_id in (select c.id from card c where " + seen.sql() + ")")
                        + " group by i.card_id) select l.currency, " + OF_ALL
                        + " from held h join ledger_account l on l.card_id = h.card_id"
                        + " group by l.currency order by count(*) desc, l.currency")
                .params(seen.values())
                .param("today", today)
                .param("until", DueDays.week(today).to())
                .query((row, n) -> now(row))
                .list();
    }

    private static MoneyNow now(ResultSet row) throws SQLException {
        return new MoneyNow(
                sum(row, "due"),
                new AgeingLine(
                        Currency.getInstance(row.getString("currency")),
                        NONE,
                        sum(row, "d30"),
                        sum(row, "d60"),
                        sum(row, "d90"),
                        sum(row, "over90"),
                        sum(row, "unallocated")),
                row.getInt("payers"),
                row.getInt("late"),
                row.getInt("unsettled"));
    }

    private static BigDecimal sum(ResultSet row, String column) throws SQLException {
        BigDecimal sum = row.getBigDecimal(column);
        return sum == null ? NONE : sum;
    }
}
