package io.kedang.ledger;

import io.kedang.identity.People;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what belongs to an entry, whoever asks. */
@Component
class EntryDetails {

    private static final String ITEMS = """
            select i.entry_id, i.part, i.side, e.kind, e.document, e.document_date, i.posted_on, i.due_on, i.amount, i.open,
                a.currency, (select count(*) from ledger_item o where o.entry_id = i.entry_id) as parts
            from ledger_item i join ledger_entry e on e.id = i.entry_id join ledger_account a on a.card_id = i.card_id
            where\s""";

    private record Post(EmployeeId by, Instant at) {}

    private final JdbcClient jdbc;
    private final EntryReading reading;
    private final AllocationLines allocations;
    private final People people;

    EntryDetails(JdbcClient jdbc, EntryReading reading, AllocationLines allocations, People people) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.allocations = allocations;
        this.people = people;
    }

    EntryView of(PostedEntry entry) {
        Post post = jdbc.sql("select posted_by, posted_at from ledger_entry where id = ?")
                .param(entry.id().value())
                .query((row, n) -> new Post(
                        new EmployeeId(row.getObject(1, UUID.class)),
                        row.getTimestamp(2).toInstant()))
                .single();
        return new EntryView(
                entry,
                lines(entry.id()),
                jdbc.sql(ITEMS + "i.entry_id = ? order by i.part")
                        .param(entry.id().value())
                        .query((row, n) -> item(row))
                        .list(),
                allocations.of(entry),
                reading.reversal(entry.id()),
                people.names(List.of(post.by())).getOrDefault(post.by(), ""),
                post.at());
    }

    /** As they stand now, settled ones too. */
    List<OpenItem> items(Collection<ItemId> ids) {
        return jdbc.sql(ITEMS + """
                        (i.entry_id, i.part) in (select * from unnest(cast(:entries as uuid[]), cast(:parts as smallint[])))
                        order by i.due_on, e.line, i.part""")
                .param("entries", Column.of(ids, ItemId::entry))
                .param("parts", Column.of(ids, ItemId::part))
                .query((row, n) -> item(row))
                .list();
    }

    List<OpenItem> openItems(CardId card) {
        return jdbc.sql("(" + ITEMS + """
                        i.card_id = :card and i.side = 'DEBIT' and i.open > 0
                        order by i.due_on, i.posted_on, e.line, i.part limit 1000)
                        union all (""" + ITEMS + """
                        i.card_id = :card and i.side = 'CREDIT' and i.open > 0 order by i.due_on, e.line limit 1000)""")
                .params(Map.of("card", card.value()))
                .query((row, n) -> item(row))
                .list();
    }

    private List<ProductLine> lines(EntryId entry) {
        return jdbc.sql(
                        "select product, quantity, unit, price from ledger_product_line where entry_id = ? order by line")
                .param(entry.value())
                .query((row, n) ->
                        new ProductLine(row.getString(1), row.getBigDecimal(2), row.getString(3), row.getBigDecimal(4)))
                .list();
    }

    static OpenItem item(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new OpenItem(
                ItemId.of(row.getObject("entry_id", UUID.class), row.getInt("part")),
                Side.valueOf(row.getString("side")),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("document"),
                row.getObject("document_date", LocalDate.class),
                row.getObject("posted_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("parts"),
                new Money(row.getBigDecimal("amount"), currency),
                new Money(row.getBigDecimal("open"), currency));
    }
}
