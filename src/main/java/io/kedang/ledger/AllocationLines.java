package io.kedang.ledger;

import io.kedang.identity.People;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What settled an entry and what was taken back of it, in the order in which it was made; at most 1 000. */
@Component
class AllocationLines {

    private record Row(
            UUID id,
            int part,
            ItemId other,
            String kind,
            String document,
            BigDecimal amount,
            LocalDate effectiveOn,
            boolean takenBack,
            Optional<AllocationId> takesBack,
            EmployeeId by,
            Instant at) {}

    private final JdbcClient jdbc;
    private final People people;

    AllocationLines(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    List<AllocationLine> of(PostedEntry entry) {
        String own = entry.side() == Side.CREDIT ? "credit" : "debit";
        String other = entry.side() == Side.CREDIT ? "debit" : "credit";
        List<Row> rows = jdbc.sql("""
                        select a.id, a.%1$s_part as part, a.%2$s_entry as other_entry, a.%2$s_part as other_part, e.kind,
                            e.document, a.amount, a.effective_on, a.takes_back, a.made_by, a.made_at,
                            exists (select from ledger_allocation b where b.takes_back = a.id) as taken_back
                        from ledger_allocation a join ledger_entry e on e.id = a.%2$s_entry
                        where a.%1$s_entry = ? order by a.made_at, a.amount, a.id limit 1000""".formatted(own, other))
                .param(entry.id().value())
                .query((row, n) -> row(row))
                .list();
        Map<EmployeeId, String> names =
                people.names(rows.stream().map(Row::by).distinct().toList());
        return rows.stream()
                .map(row -> new AllocationLine(
                        new AllocationId(row.id()),
                        row.part(),
                        row.other(),
                        EntryKind.valueOf(row.kind()),
                        row.document(),
                        new Money(row.amount(), entry.amount().currency()),
                        row.effectiveOn(),
                        !row.takenBack() && row.takesBack().isEmpty(),
                        row.takesBack(),
                        names.getOrDefault(row.by(), ""),
                        row.at()))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("part"),
                ItemId.of(row.getObject("other_entry", UUID.class), row.getInt("other_part")),
                row.getString("kind"),
                row.getString("document"),
                row.getBigDecimal("amount"),
                row.getObject("effective_on", LocalDate.class),
                row.getBoolean("taken_back"),
                Optional.ofNullable(row.getObject("takes_back", UUID.class)).map(AllocationId::new),
                new EmployeeId(row.getObject("made_by", UUID.class)),
                row.getTimestamp("made_at").toInstant());
    }
}
