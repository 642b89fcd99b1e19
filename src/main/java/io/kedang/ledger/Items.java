package io.kedang.ledger;

import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The items as they are stored. */
@Component
class Items {

    private static final String COLUMNS = """
            i.entry_id, i.part, i.card_id, i.side, e.line, i.posted_on, i.due_on, i.amount, i.open, i.freed_on""";

    private final JdbcClient jdbc;

    Items(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Item> items) {
        jdbc.sql("""
                        insert into ledger_item (entry_id, part, card_id, side, posted_on, due_on, amount, open)
                        select *, amount from unnest(cast(:entries as uuid[]), cast(:parts as smallint[]), cast(:cards as uuid[]),
                            cast(:sides as text[]), cast(:posted as date[]), cast(:due as date[]),
                            cast(:amounts as numeric[])) n(entry_id, part, card_id, side, posted_on, due_on, amount)""")
                .param("entries", Column.of(items, item -> item.id().entry()))
                .param("parts", Column.of(items, item -> item.id().part()))
                .param("cards", Column.of(items, Item::card))
                .param("sides", Column.of(items, Item::side))
                .param("posted", Column.of(items, Item::postedOn))
                .param("due", Column.of(items, Item::dueOn))
                .param("amounts", Column.of(items, Item::amount))
                .update();
    }

    List<Item> of(Collection<ItemId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + " " + """
                                 from unnest(cast(:entries as uuid[]), cast(:parts as smallint[])) n(entry_id, part)
                                join ledger_item i using (entry_id, part) join ledger_entry e on e.id = i.entry_id""")
                        .param("entries", Column.of(ids, ItemId::entry))
                        .param("parts", Column.of(ids, ItemId::part))
                        .query((row, n) -> item(row))
                        .list();
    }

    /** All parts of an entry, in their order. */
    List<Item> of(EntryId entry) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from ledger_item i join ledger_entry e on e.id = i.entry_id where i.entry_id = ? order by i.part")
                .param(entry.value())
                .query((row, n) -> item(row))
                .list();
    }

    /** Of each customer what has been due longest on this side, as much of it as makes up the amount needed. */
    List<Item> oldest(Side side, Map<CardId, BigDecimal> needed) {
        List<Map.Entry<CardId, BigDecimal>> needs = List.copyOf(needed.entrySet());
        return needs.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + " " + """
                                 from (select o.*, n.amount as needed,
                                             sum(o.open) over (partition by o.card_id order by o.due_on, o.posted_on, f.line, o.part)
                                                 - o.open as before
                                      from unnest(cast(:cards as uuid[]), cast(:amounts as numeric[])) n(card_id, amount)
                                      join ledger_item o using (card_id) join ledger_entry f on f.id = o.entry_id
                                      where o.side = :side and o.open > 0) i
                                join ledger_entry e on e.id = i.entry_id
                                where i.before < i.needed""")
                        .param("cards", Column.of(needs, Map.Entry::getKey))
                        .param("amounts", Column.of(needs, Map.Entry::getValue))
                        .param("side", side.name())
                        .query((row, n) -> item(row))
                        .list();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                ItemId.of(row.getObject("entry_id", UUID.class), row.getInt("part")),
                new CardId(row.getObject("card_id", UUID.class)),
                Side.valueOf(row.getString("side")),
                row.getLong("line"),
                row.getObject("posted_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getBigDecimal("open"),
                Optional.ofNullable(row.getObject("freed_on", LocalDate.class)));
    }
}
