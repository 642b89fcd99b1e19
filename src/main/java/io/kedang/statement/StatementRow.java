package io.kedang.statement;

import io.kedang.ledger.AgeingLine;
import io.kedang.shared.CardId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reads rows of the table {@code statement}. */
final class StatementRow {

    static final String SELECT = "select s.* from statement s";

    private StatementRow() {}

    static Statement read(ResultSet row, int number) throws SQLException {
        return new Statement(
                new StatementId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new CardId(row.getObject("card_id", UUID.class)),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                StatementState.valueOf(row.getString("state")),
                row.getString("customer"),
                row.getString("archive_number"),
                Locale.forLanguageTag(row.getString("language")),
                figures(row),
                row.getInt("entries"),
                row.getLong("ledger_line"),
                StatementDoer.read(row, "issued_by", "issued_deputy"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("replaces", UUID.class)).map(StatementId::new),
                row.getString("reason"));
    }

    private static StatementFigures figures(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new StatementFigures(
                currency,
                row.getBigDecimal("opening"),
                row.getBigDecimal("charged"),
                row.getBigDecimal("credited"),
                row.getBigDecimal("closing"),
                new AgeingLine(
                        currency,
                        row.getBigDecimal("not_due"),
                        row.getBigDecimal("late_30"),
                        row.getBigDecimal("late_60"),
                        row.getBigDecimal("late_90"),
                        row.getBigDecimal("late_more"),
                        row.getBigDecimal("unallocated")));
    }
}
