package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What customers within reach still owe, looked up for many receipts at a time. */
@Component
@Transactional(readOnly = true)
public class OpenDebits {

    /** Of one customer; a receipt that pays more than these pays what has been due longest anyway. */
    private static final int MOST_OF_ONE = 200;

    private static final int MOST = 1_000;

    private record Owed(CardId card, OpenItem item) {}

    private final JdbcClient jdbc;
    private final OwnAccounts accounts;
    private final Access access;

    OpenDebits(JdbcClient jdbc, OwnAccounts accounts, Access access) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.access = access;
    }

    /** What has been due longest first, at most 200 of each customer; who owes nothing is left out. */
    public Map<CardId, List<OpenItem>> of(Collection<CardId> cards) {
        Set<CardId> own = accounts.currencies(cards).keySet();
        return read("""
                i.card_id, i.entry_id, i.part from unnest(:cards) c(id) cross join lateral (
                    select card_id, entry_id, part from ledger_item
                    where card_id = c.id and side = 'DEBIT' and open > 0
                    order by due_on limit %d) i""".formatted(MOST_OF_ONE), Map.of("cards", ids(own)));
    }

    /** Of documents with these numbers, whatever their source; at most 1 000. */
    public Map<CardId, List<OpenItem>> ofDocuments(Collection<String> documents) {
        return own(read(
                """
                i.card_id, i.entry_id, i.part from ledger_entry d join ledger_item i on i.entry_id = d.id
                where d.source = any(:sources) and d.document = any(:documents) and i.side = 'DEBIT' and i.open > 0
                limit %d""".formatted(MOST), Map.of("documents", documents.toArray(String[]::new), "sources", new String[] {
                    EntryKind.SHIPMENT.usualSource(), EntryKind.FEE.usualSource()
                })));
    }

    /** Of which just so much is open; at most 1 000. */
    public Map<CardId, List<OpenItem>> ofAmounts(Collection<BigDecimal> amounts) {
        return own(read("""
                i.card_id, i.entry_id, i.part from ledger_item i
                where i.open = any(:amounts) and i.open > 0 and i.side = 'DEBIT'
                limit %d""".formatted(MOST), Map.of("amounts", amounts.toArray(BigDecimal[]::new))));
    }

    private Map<CardId, List<OpenItem>> read(String wanted, Map<String, Object> values) {
        access.require(Permission.SEE_LEDGER);
        return jdbc
                .sql("with wanted as (select " + wanted + ")" + """
                        select i.card_id, i.entry_id, i.part, i.side, e.kind, e.document, e.document_date, i.posted_on,
                            i.due_on, i.amount, i.open, a.currency, 1 as parts
                        from wanted join ledger_item i using (entry_id, part) join ledger_entry e on e.id = i.entry_id
                            join ledger_account a on a.card_id = i.card_id
                        order by i.due_on, i.posted_on, e.line, i.part""")
                .params(values)
                .query((row, n) -> new Owed(new CardId(row.getObject("card_id", UUID.class)), EntryDetails.item(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Owed::card, LinkedHashMap::new, Collectors.mapping(Owed::item, Collectors.toList())));
    }

    private Map<CardId, List<OpenItem>> own(Map<CardId, List<OpenItem>> found) {
        Set<CardId> own = accounts.currencies(found.keySet()).keySet();
        found.keySet().retainAll(own);
        return found;
    }

    private static UUID[] ids(Collection<CardId> cards) {
        return cards.stream().map(CardId::value).toArray(UUID[]::new);
    }
}
