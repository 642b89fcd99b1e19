package io.kedang.review;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Wan;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How rows of the table {@code review_line}, called {@code l}, with their card {@code c} are read. */
@Component
class ReviewLineRow {

    static final String COLUMNS = """
            l.review, l.card, c.name, l.kinds, l.before, l.proposed, l.after, l.standing_until, l.why, l.year, l.amount, \
            l.amount_before, l.growth, l.reason_needed, l.decision, l.reason, l.overridden_until, l.observed_until, \
            l.decided_at, l.decided_by, l.decided_acted_by, l.version, l.place, l.weight""";

    private final LineJson json;

    ReviewLineRow(LineJson json) {
        this.json = json;
    }

    ReviewLine line(ResultSet row, int number) throws SQLException {
        return new ReviewLine(
                new ReviewId(row.getObject("review", UUID.class)),
                new CardId(row.getObject("card", UUID.class)),
                row.getString("name"),
                kinds(row),
                Optional.ofNullable(row.getString("before")).map(json::grade),
                json.grade(row.getString("proposed")),
                day(row, "standing_until"),
                new Trade(
                        Optional.ofNullable(row.getObject("year", Integer.class)),
                        amount(row, "amount"),
                        amount(row, "amount_before"),
                        Optional.ofNullable(row.getBigDecimal("growth"))),
                json.why(row.getString("why")),
                row.getBoolean("reason_needed"),
                decided(row),
                row.getInt("version"));
    }

    static LineCursor place(ResultSet row) throws SQLException {
        return new LineCursor(
                row.getInt("place"), row.getBigDecimal("weight"), new CardId(row.getObject("card", UUID.class)));
    }

    private static List<LineKind> kinds(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("kinds").getArray())
                .map(LineKind::valueOf)
                .toList();
    }

    private Optional<Decided> decided(ResultSet row) throws SQLException {
        if (row.getString("decision") == null) {
            return Optional.empty();
        }
        return Optional.of(new Decided(
                LineDecision.valueOf(row.getString("decision")),
                json.grade(row.getString("after")),
                Optional.ofNullable(row.getString("reason")),
                day(row, "overridden_until"),
                day(row, "observed_until"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                new EmployeeId(row.getObject("decided_by", UUID.class)),
                Optional.ofNullable(row.getObject("decided_acted_by", UUID.class))
                        .map(EmployeeId::new)));
    }

    private static Optional<Wan> amount(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return Optional.ofNullable(amount).map(Wan::new);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
