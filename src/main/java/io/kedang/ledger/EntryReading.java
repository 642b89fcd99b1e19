package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads entries, whoever asks. */
@Component
class EntryReading {

    static final String SELECT = """
            select e.id, e.card_id, e.line, e.kind, e.source, e.document, e.document_date, e.posted_on, e.amount, e.balance,
                e.reverses, e.note, a.currency
            from ledger_entry e join ledger_account a using (card_id)\s""";

    private final JdbcClient jdbc;

    EntryReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PostedEntry> find(EntryId id) {
        return jdbc.sql(SELECT + "where e.id = ?")
                .param(id.value())
                .query((row, n) -> entry(row))
                .optional();
    }

    /** What takes the entry back. */
    Optional<EntryId> reversal(EntryId of) {
        return jdbc.sql("select id from ledger_entry where reverses = ?")
                .param(of.value())
                .query(UUID.class)
                .optional()
                .map(EntryId::new);
    }

    static PostedEntry entry(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new PostedEntry(
                new EntryId(row.getObject("id", UUID.class)),
                new CardId(row.getObject("card_id", UUID.class)),
                row.getLong("line"),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getString("document"),
                row.getObject("document_date", LocalDate.class),
                row.getObject("posted_on", LocalDate.class),
                new Money(row.getBigDecimal("amount"), currency),
                new Money(row.getBigDecimal("balance"), currency),
                Optional.ofNullable(row.getObject("reverses", UUID.class)).map(EntryId::new),
                row.getString("note"));
    }
}
