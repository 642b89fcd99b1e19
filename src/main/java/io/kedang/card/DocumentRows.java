package io.kedang.card;

import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code card_document}. */
@Component
class DocumentRows {

    private static final String PAGE = "page";
    private static final String SELECT = "select d.* from card_document d ";

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes whoever changes the card or its documents come after this transaction. */
    void lockCard(CardId card) {
        jdbc.sql("select id from card where id = ? for update")
                .param(card.value())
                .query()
                .listOfRows();
    }

    void insert(CardId card, Document document, DocumentSettings.Store store) {
        jdbc.sql("""
                        insert into card_document
                            (id, card_id, kind, file_name, content_type, size, sha256, store, added_by, added_at, page)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0))""")
                .params(
                        document.id().value(),
                        card.value(),
                        document.kind(),
                        document.fileName(),
                        document.contentType(),
                        document.size(),
                        document.sha256().bytes(),
                        store.name(),
                        document.addedBy().value(),
                        Timestamp.from(document.addedAt()),
                        document.page())
                .update();
    }

    /** Gives two pages each other's place. */
    void swap(Document one, Document other) {
        jdbc.sql("update card_document set page = case id when :one then :othersPage else :onesPage end "
                        + "where id in (:one, :other)")
                .param("one", one.id().value())
                .param("other", other.id().value())
                .param("onesPage", one.page())
                .param("othersPage", other.page())
                .update();
    }

    void markRemoved(DocumentId id, EmployeeId by, Instant at) {
        jdbc.sql("update card_document set removed_at = ?, removed_by = ? where id = ?")
                .params(Timestamp.from(at), by.value(), id.value())
                .update();
    }

    /** How many documents the card has besides its pages. */
    int countOf(CardId card) {
        return jdbc.sql("select count(*) from card_document where card_id = ? and removed_at is null and page is null")
                .param(card.value())
                .query(Integer.class)
                .single();
    }

    List<Document> of(CardId card) {
        return jdbc.sql(SELECT
                        + "where d.card_id = ? and d.removed_at is null order by d.page nulls last, d.added_at, d.id")
                .param(card.value())
                .query((row, n) -> document(row, row.getInt(PAGE)))
                .list();
    }

    List<Document> ofRevision(CardId card, UUID revision) {
        return jdbc.sql("""
                        select d.*, r.page as frozen_page from card_document d
                        join card_revision_document r on r.document_id = d.id
                        where r.revision_id = ? and d.card_id = ? order by r.page nulls last, d.added_at, d.id""")
                .params(revision, card.value())
                .query((row, n) -> document(row, row.getInt("frozen_page")))
                .list();
    }

    Optional<Row> find(CardId card, DocumentId id) {
        return jdbc.sql("""
                        select d.*, exists (select from card_revision_document r where r.document_id = d.id) as frozen
                        from card_document d where d.id = ? and d.card_id = ?""")
                .params(id.value(), card.value())
                .query((row, n) -> new Row(
                        document(row, row.getInt(PAGE)),
                        DocumentSettings.Store.valueOf(row.getString("store")),
                        row.getTimestamp("removed_at") != null,
                        row.getBoolean("frozen")))
                .optional();
    }

    private static Document document(ResultSet row, int page) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("size"),
                new Digest(row.getBytes("sha256")),
                row.getTimestamp("added_at").toInstant(),
                new EmployeeId(row.getObject("added_by", UUID.class)),
                page);
    }

    /** @param frozen whether a revision that was handed in has it: then it stays, whatever becomes of the draft */
    record Row(Document document, DocumentSettings.Store store, boolean removed, boolean frozen) {}
}
