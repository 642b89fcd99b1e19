package io.kedang.statement;

import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries that can have put the ledger right: reversals and credit notes posted since the statement was issued. */
@Component
class SettlingEntries {

    private static final int SHOWN = 30;

    private static final String SELECT = "select e.id, e.kind, e.document, e.posted_on, e.amount from ledger_entry e ";

    private final JdbcClient jdbc;

    SettlingEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<SettlingEntry> since(Statement statement) {
        return jdbc.sql(SELECT + "where e.card_id = :card and e.line > :line and e.kind in ('REVERSAL', 'CREDIT_NOTE')"
                        + " order by e.line desc limit " + SHOWN)
                .param("card", statement.card().value())
                .param("line", statement.ledgerLine())
                .query(SettlingEntries::read)
                .list();
    }

    /** Those that settled an objection. */
    List<SettlingEntry> of(ObjectionId objection) {
        return jdbc.sql(SELECT + "join statement_settling_entry s on s.entry_id = e.id"
                        + " where s.objection = ? order by e.line")
                .param(objection.value())
                .query(SettlingEntries::read)
                .list();
    }

    /** @throws StatementRefused when one is not the customer's, not of the kind, or older than the statement */
    void require(Statement statement, EntryKind kind, Collection<EntryId> entries) {
        int fitting = jdbc.sql("select count(*) from ledger_entry where id = any(:entries) and card_id = :card"
                        + " and line > :line and kind = :kind")
                .param("entries", entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .param("card", statement.card().value())
                .param("line", statement.ledgerLine())
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
        if (fitting != entries.size()) {
            throw StatementRefused.badSettlement();
        }
    }

    private static SettlingEntry read(ResultSet row, int number) throws SQLException {
        return new SettlingEntry(
                new EntryId(row.getObject("id", UUID.class)),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("document"),
                row.getObject("posted_on", LocalDate.class),
                row.getBigDecimal("amount"));
    }
}
