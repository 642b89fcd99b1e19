package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.identity.People;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to the months of the books, as it is stored. */
@Component
class BookEvents {

    private static final String SELECT = "select month, event, reason, by, deputy, at from ledger_book_event ";

    /** @param deputy who did it for the person */
    record Row(
            YearMonth month,
            BookEvent.What what,
            String reason,
            EmployeeId by,
            Optional<EmployeeId> deputy,
            Instant at) {

        boolean isBy(Actor actor) {
            return actor.persons().contains(by)
                    || deputy.filter(actor.persons()::contains).isPresent();
        }
    }

    private final JdbcClient jdbc;
    private final People people;
    private final Access access;
    private final Clock clock;

    BookEvents(JdbcClient jdbc, People people, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    void add(YearMonth month, BookEvent.What what, String reason) {
        Actor actor = access.actor();
        jdbc.sql("""
                        insert into ledger_book_event (id, month, event, reason, by, deputy, at)
                        values (gen_random_uuid(), :month, :event, :reason, :by, :deputy, :at)""")
                .param("month", month.atDay(1))
                .param("event", what.name())
                .param("reason", reason)
                .param("by", actor.id().value())
                .param("deputy", actor.by().map(EmployeeId::value).orElse(null))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Row> latest(YearMonth month) {
        return jdbc.sql(SELECT + "where month = ? order by number desc limit 1")
                .param(month.atDay(1))
                .query((row, n) -> row(row))
                .optional();
    }

    /** The latest first, of all months. */
    List<BookEvent> latest(int atMost) {
        List<Row> rows = jdbc.sql(SELECT + "order by number desc limit ?")
                .param(atMost)
                .query((row, n) -> row(row))
                .list();
        Map<EmployeeId, String> names =
                people.names(rows.stream().map(Row::by).distinct().toList());
        return rows.stream()
                .map(row -> new BookEvent(
                        row.month(), row.what(), row.reason(), row.by(), names.getOrDefault(row.by(), ""), row.at()))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                BookEvent.What.valueOf(row.getString("event")),
                row.getString("reason"),
                new EmployeeId(row.getObject("by", UUID.class)),
                Optional.ofNullable(row.getObject("deputy", UUID.class)).map(EmployeeId::new),
                row.getTimestamp("at").toInstant());
    }
}
