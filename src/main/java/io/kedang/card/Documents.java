package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.secrecy.Digest;
import io.kedang.secrecy.SealBroken;
import io.kedang.shared.CardId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Attaching documents to a card, and looking at them. */
@Component
public class Documents {

    private final Cards cards;
    private final DocumentRows rows;
    private final DocumentVault vault;
    private final DocumentSettings settings;
    private final DocumentExamination examination;
    private final Codes codes;
    private final DeputyWriters writers;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Documents(
            Cards cards,
            DocumentRows rows,
            DocumentVault vault,
            DocumentSettings settings,
            Codes codes,
            DeputyWriters writers,
            Access access,
            Audit audit,
            Clock clock) {
        this.cards = cards;
        this.rows = rows;
        this.vault = vault;
        this.settings = settings;
        this.examination = new DocumentExamination(settings.maxPixels());
        this.codes = codes;
        this.writers = writers;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a document to a card that the person who acts holds and may write on.
     *
     * @param kind a code of {@code DOCUMENT_KIND} that can be chosen today
     * @param fileName as the sender calls it; cleaned
     * @param content read to its end or to the limit, not closed
     * @throws DocumentRefused when the file is empty, too large, of no type that is taken or damaged, or when the card
     *     has enough of them
     * @throws CardRefused when the card is not there for the person, or not open for writing
     */
    @Transactional
    public DocumentId add(CardId card, String kind, String fileName, InputStream content) {
        CardSummary summary = writable(card);
        requireChoosable(kind);
        if (rows.countOf(card) >= settings.maxPerCard()) {
            throw DocumentRefused.tooMany(settings.maxPerCard());
        }
        byte[] bytes = read(content, settings.maxSize());
        return store(summary, new Arrival(kind, fileName, examination.typeOf(bytes), 0), bytes);
    }

    /** Seals what was read and examined. */
    DocumentId store(CardSummary card, Arrival arrival, byte[] bytes) {
        Document document = new Document(
                DocumentId.random(),
                arrival.kind(),
                FileName.clean(arrival.fileName(), arrival.type()),
                arrival.type().mediaType(),
                bytes.length,
                Digest.of(bytes),
                clock.instant(),
                access.actor().id(),
                arrival.page());
        rows.insert(card.id(), document, settings.store());
        writers.note(card.id(), card.revision() + 1);
        vault.put(settings.store(), document.id(), bytes);
        record(Audited.DOCUMENT_ADDED, card.id(), document);
        return document.id();
    }

    /** A document on its way in. @param page 0 when it is none of the photographed pages */
    record Arrival(String kind, String fileName, DocumentType type, int page) {}

    /**
     * Takes a document off a card that the person holds and may write on. What a revision has that was handed in stays
     * with that revision; anything else is deleted.
     *
     * @throws DocumentRefused when the card has no such document
     * @throws CardRefused when the card is not there for the person, or not open for writing
     */
    @Transactional
    public void remove(CardId card, DocumentId id) {
        CardSummary summary = writable(card);
        DocumentRows.Row row = rows.find(card, id)
                .filter(found -> !found.removed() && visible(summary, found))
                .orElseThrow(DocumentRefused::notFound);
        writers.note(card, summary.revision() + 1);
        rows.markRemoved(id, access.actor().id(), clock.instant());
        if (!row.frozen()) {
            vault.remove(row.store(), id);
        }
        record(Audited.DOCUMENT_REMOVED, card, row.document());
    }

    /** The documents that the card has now, besides pages; as far as the person sees their field groups, oldest first. */
    @Transactional(readOnly = true)
    public List<Document> of(CardId card) {
        access.require(Permission.READ_CARDS);
        CardSummary summary = cards.get(card);
        return visible(summary, rows.of(card));
    }

    /** The documents besides pages that a revision was handed in with, as far as the person sees their field groups. */
    @Transactional(readOnly = true)
    public List<Document> ofRevision(CardId card, UUID revision) {
        access.require(Permission.READ_CARDS);
        CardSummary summary = cards.get(card);
        return visible(summary, rows.ofRevision(card, revision));
    }

    /**
     * Opens a document, and records that the person looked at it.
     *
     * @throws DocumentRefused when it does not exist, or not for this person; both look alike (404)
     */
    @Transactional
    public DocumentContent open(CardId card, DocumentId id) {
        access.require(Permission.READ_CARDS);
        CardSummary summary = cards.get(card);
        DocumentRows.Row row =
                rows.find(card, id).filter(found -> visible(summary, found)).orElseThrow(DocumentRefused::notFound);
        byte[] content = intact(row);
        record(Audited.DOCUMENT_LOOKED_AT, card, row.document());
        return new DocumentContent(row.document(), new ByteArrayInputStream(content));
    }

    /** Whether the stored bytes of a document are those whose hash a revision carries. */
    boolean isIntact(CardId card, Document document) {
        try {
            return rows.find(card, document.id()).map(this::intact).isPresent();
        } catch (DocumentRefused changed) {
            return false;
        }
    }

    private byte[] intact(DocumentRows.Row row) {
        Document document = row.document();
        try {
            byte[] content = vault.get(row.store(), document.id()).orElseThrow(DocumentRefused::notFound);
            if (!Digest.of(content).equals(document.sha256())) {
                throw DocumentRefused.notIntact();
            }
            return content;
        } catch (SealBroken changed) {
            throw DocumentRefused.notIntact();
        }
    }

    /** Locks the card, which the person who acts holds and may write on. */
    CardSummary writable(CardId card) {
        access.require(Permission.COLLECT_CARDS);
        rows.lockCard(card);
        CardSummary summary = cards.get(card);
        if (!summary.holding().owner().equals(access.actor().id())) {
            throw DocumentRefused.notHolder();
        }
        if (!summary.state().isOpenForWriting()) {
            throw CardRefused.notOpenForWriting(summary.state());
        }
        return summary;
    }

    private void requireChoosable(String kind) {
        codes.find(CodeList.DOCUMENT_KIND, kind, Locale.ENGLISH)
                .filter(code -> code.active())
                .orElseThrow(DocumentRefused::unknownKind);
    }

    static byte[] read(InputStream content, DataSize most) {
        long limit = most.toBytes();
        byte[] bytes;
        try {
            bytes = content.readNBytes(Math.toIntExact(limit + 1));
        } catch (IOException e) {
            throw DocumentRefused.notReceived();
        }
        if (bytes.length == 0) {
            throw DocumentRefused.empty();
        }
        if (bytes.length > limit) {
            throw DocumentRefused.tooLarge(most);
        }
        return bytes;
    }

    private List<Document> visible(CardSummary card, List<Document> documents) {
        Set<FieldGroup> seen = access.groupsOn(card.holding());
        return documents.stream()
                .filter(document -> !document.isPage() && seen.contains(settings.groupOf(document.kind())))
                .toList();
    }

    private boolean visible(CardSummary card, DocumentRows.Row row) {
        return row.document().isPage()
                ? (row.frozen() || isHolder(card)) && seesAll(card)
                : !visible(card, List.of(row.document())).isEmpty();
    }

    /** A photo of the whole card may show any field: only who sees every field group sees it. */
    boolean seesAll(CardSummary card) {
        return access.groupsOn(card.holding()).containsAll(Set.of(FieldGroup.values()));
    }

    /** What is still a draft is its holder's. */
    boolean isHolder(CardSummary card) {
        return card.holding().owner().equals(access.actor().id());
    }

    private void record(Audited what, CardId card, Document document) {
        audit.record(what, Subject.card(card), Map.of("document", document.id().toString(), "kind", document.kind()));
    }
}
