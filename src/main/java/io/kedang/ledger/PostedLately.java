package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the person who acts posted last, to be compared with the pile of documents. */
@Component
public class PostedLately {

    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final OwnAccounts accounts;
    private final Access access;

    PostedLately(JdbcClient jdbc, OwnAccounts accounts, Access access) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.access = access;
    }

    /** @param amount above zero when the customer owes more by it @param balance after it */
    public record Line(
            EntryId entry,
            CardId card,
            String customer,
            EntryKind kind,
            String document,
            LocalDate postedOn,
            Money amount,
            Money balance) {}

    /** The last one first, of customers within reach. */
    @Transactional(readOnly = true)
    public List<Line> lines() {
        access.require(Permission.POST_ENTRIES);
        List<Line> lines = jdbc.sql("""
                        select e.id, e.card_id, c.name, e.kind, e.document, e.posted_on, e.amount, e.balance, a.currency
                        from (select * from ledger_entry where posted_by = :me order by posted_at desc, id limit :most) e
                        join ledger_account a on a.card_id = e.card_id join card c on c.id = e.card_id
                        order by e.posted_at desc, e.line desc""")
                .param("me", access.actor().id().value())
                .param("most", MOST)
                .query((row, n) -> line(row))
                .list();
        Set<CardId> seen =
                accounts.currencies(lines.stream().map(Line::card).toList()).keySet();
        return lines.stream().filter(line -> seen.contains(line.card())).toList();
    }

    private static Line line(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Line(
                new EntryId(row.getObject("id", UUID.class)),
                new CardId(row.getObject("card_id", UUID.class)),
                row.getString("name"),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("document"),
                row.getObject("posted_on", LocalDate.class),
                new Money(row.getBigDecimal("amount"), currency),
                new Money(row.getBigDecimal("balance"), currency));
    }
}
