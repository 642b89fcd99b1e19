package io.kedang.card;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sealed documents in the table {@code card_document_content}. */
@Component
class DocumentsInDatabase implements DocumentStore {

    private final JdbcClient jdbc;

    DocumentsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DocumentSettings.Store kind() {
        return DocumentSettings.Store.DATABASE;
    }

    @Override
    public void put(DocumentId id, byte[] sealed) {
        jdbc.sql("insert into card_document_content (document_id, sealed) values (?, ?)")
                .params(id.value(), sealed)
                .update();
    }

    @Override
    public Optional<byte[]> get(DocumentId id) {
        return jdbc.sql("select sealed from card_document_content where document_id = ?")
                .param(id.value())
                .query((row, n) -> row.getBytes("sealed"))
                .optional();
    }

    @Override
    public void remove(DocumentId id) {
        jdbc.sql("delete from card_document_content where document_id = ?")
                .param(id.value())
                .update();
    }
}
