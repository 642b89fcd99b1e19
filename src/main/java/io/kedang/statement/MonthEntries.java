package io.kedang.statement;

import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryKind;
import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the ledger says of accounts about one month: the balance that it began with, and its entries. */
@Component
class MonthEntries {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final JdbcClient jdbc;

    MonthEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The balance of each at the end of the day before the month. */
    Map<CardId, BigDecimal> openings(Collection<CardId> cards, YearMonth month) {
        Map<CardId, BigDecimal> openings = new HashMap<>();
        cards.forEach(card -> openings.put(card, NOTHING));
        jdbc.sql("select card_id, sum(amount) as amount from ledger_entry"
                        + " where card_id = any(:cards) and posted_on < :first group by card_id")
                .param("cards", ids(cards))
                .param("first", month.atDay(1))
                .query(row -> {
                    openings.put(card(row), row.getBigDecimal("amount"));
                });
        return openings;
    }

    /** The entries of the month with the balance after each. @param openings with which the accounts began it */
    Map<CardId, List<StatementLine>> lines(Map<CardId, BigDecimal> openings, YearMonth month) {
        Map<CardId, List<StatementLine>> lines = new HashMap<>();
        Map<CardId, BigDecimal> balances = new HashMap<>(openings);
        jdbc.sql("""
                        select e.card_id, e.id, e.kind, e.document, r.document as reverses, e.document_date, e.posted_on, e.amount
                        from ledger_entry e left join ledger_entry r on r.id = e.reverses
                        where e.card_id = any(:cards) and e.posted_on between :first and :last
                        order by e.card_id, e.posted_on, e.line""")
                .param("cards", ids(openings.keySet()))
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query(row -> {
                    CardId card = card(row);
                    BigDecimal balance = balances.merge(card, row.getBigDecimal("amount"), BigDecimal::add);
                    List<StatementLine> own = lines.computeIfAbsent(card, any -> new ArrayList<>());
                    own.add(line(row, own.size() + 1, balance));
                });
        return lines;
    }

    private static StatementLine line(ResultSet row, int place, BigDecimal balance) throws SQLException {
        String reverses = row.getString("reverses");
        return new StatementLine(
                place,
                new EntryId(row.getObject("id", UUID.class)),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("document"),
                reverses == null ? "" : reverses,
                row.getObject("document_date", LocalDate.class),
                row.getObject("posted_on", LocalDate.class),
                row.getBigDecimal("amount"),
                balance);
    }

    private static CardId card(ResultSet row) throws SQLException {
        return new CardId(row.getObject("card_id", UUID.class));
    }

    private static UUID[] ids(Collection<CardId> cards) {
        return cards.stream().map(CardId::value).toArray(UUID[]::new);
    }
}
