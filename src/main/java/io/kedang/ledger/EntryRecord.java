package io.kedang.ledger;

import java.util.Map;

/** What the record of changes says of an entry. */
final class EntryRecord {

    private EntryRecord() {}

    static Map<String, String> of(PostedEntry entry) {
        return Map.of(
                "entry", entry.id().toString(),
                "kind", entry.kind().name(),
                "document", entry.document(),
                "postedOn", entry.postedOn().toString(),
                "amount", entry.amount().text());
    }
}
