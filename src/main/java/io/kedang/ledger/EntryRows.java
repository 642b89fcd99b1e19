package io.kedang.ledger;

import io.kedang.access.Access;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes entries and what was in them, many by one statement. */
@Component
class EntryRows {

    private record Line(EntryId entry, int number, ProductLine line, BigDecimal amount) {}

    private final JdbcClient jdbc;
    private final Access access;
    private final DocumentNumbers documents;
    private final Clock clock;

    EntryRows(JdbcClient jdbc, Access access, DocumentNumbers documents, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.documents = documents;
        this.clock = clock;
    }

    /** @throws LedgerRefused when somebody else has used one of the numbers meanwhile */
    void insert(List<PostedEntry> entries) {
        int inserted = jdbc.sql("""
                        insert into ledger_entry (id, card_id, line, kind, source, document, document_date, posted_on, amount,
                            balance, reverses, note, posted_by, posted_at)
                        select n.*, :by, :at
                        from unnest(cast(:ids as uuid[]), cast(:cards as uuid[]), cast(:lines as bigint[]),
                            cast(:kinds as text[]), cast(:sources as text[]), cast(:documents as text[]),
                            cast(:dates as date[]), cast(:days as date[]), cast(:amounts as numeric[]),
                            cast(:balances as numeric[]), cast(:reverses as uuid[]), cast(:notes as text[])) n
                        on conflict on constraint ledger_entry_document do nothing""")
                .param("ids", Column.of(entries, PostedEntry::id))
                .param("cards", Column.of(entries, PostedEntry::card))
                .param("lines", Column.of(entries, PostedEntry::line))
                .param("kinds", Column.of(entries, PostedEntry::kind))
                .param("sources", Column.of(entries, PostedEntry::source))
                .param("documents", Column.of(entries, PostedEntry::document))
                .param("dates", Column.of(entries, PostedEntry::documentDate))
                .param("days", Column.of(entries, PostedEntry::postedOn))
                .param("amounts", Column.of(entries, entry -> entry.amount().amount()))
                .param("balances", Column.of(entries, entry -> entry.balance().amount()))
                .param("reverses", Column.of(entries, entry -> entry.reverses().orElse(null)))
                .param("notes", Column.of(entries, PostedEntry::note))
                .param("by", access.actor().id().value())
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (inserted < entries.size()) {
            throw usedMeanwhile(entries);
        }
    }

    void insertLines(List<PostedEntry> posted, List<NewEntry> entries) {
        List<Line> lines = new ArrayList<>();
        for (int n = 0; n < entries.size(); n++) {
            int number = 1;
            for (ProductLine line : entries.get(n).lines()) {
                BigDecimal amount =
                        line.amount(posted.get(n).amount().currency()).amount();
                lines.add(new Line(posted.get(n).id(), number++, line, amount));
            }
        }
        if (!lines.isEmpty()) {
            insertLines(lines);
        }
    }

    private void insertLines(List<Line> lines) {
        jdbc.sql("""
                        insert into ledger_product_line (entry_id, line, product, quantity, unit, price, amount)
                        select * from unnest(cast(:entries as uuid[]), cast(:lines as smallint[]), cast(:products as text[]),
                            cast(:quantities as numeric[]), cast(:units as text[]), cast(:prices as numeric[]),
                            cast(:amounts as numeric[]))""")
                .param("entries", Column.of(lines, Line::entry))
                .param("lines", Column.of(lines, Line::number))
                .param("products", Column.of(lines, line -> line.line().product()))
                .param("quantities", Column.of(lines, line -> line.line().quantity()))
                .param("units", Column.of(lines, line -> line.line().unit()))
                .param("prices", Column.of(lines, line -> line.line().price()))
                .param("amounts", Column.of(lines, Line::amount))
                .update();
    }

    /** Rows that this transaction has inserted itself do not count. */
    private LedgerRefused usedMeanwhile(List<PostedEntry> entries) {
        var used = documents.used(entries.stream()
                .map(entry -> new DocumentNumber(entry.source(), entry.document()))
                .toList());
        return entries.stream()
                .map(entry -> Optional.ofNullable(used.get(new DocumentNumber(entry.source(), entry.document())))
                        .filter(first -> !first.equals(entry.id()))
                        .map(first ->
                                LedgerRefused.duplicate(new DocumentNumber(entry.source(), entry.document()), first)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
