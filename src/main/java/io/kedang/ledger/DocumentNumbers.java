package io.kedang.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which entries bear which numbers. */
@Component
class DocumentNumbers {

    private record Use(DocumentNumber number, EntryId entry) {}

    private final JdbcClient jdbc;

    DocumentNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these that are used, in one query. */
    Map<DocumentNumber, EntryId> used(Collection<DocumentNumber> numbers) {
        List<DocumentNumber> asked = numbers.stream().distinct().toList();
        Map<DocumentNumber, EntryId> used = new HashMap<>();
        jdbc.sql("""
                        select e.source, e.document, e.id
                        from unnest(cast(:sources as text[]), cast(:documents as text[])) n(source, document)
                        join ledger_entry e using (source, document)""")
                .param("sources", Column.of(asked, DocumentNumber::source))
                .param("documents", Column.of(asked, DocumentNumber::document))
                .query((row, n) -> new Use(
                        new DocumentNumber(row.getString(1), row.getString(2)),
                        new EntryId(row.getObject(3, UUID.class))))
                .list()
                .forEach(use -> used.put(use.number(), use.entry()));
        return used;
    }
}
