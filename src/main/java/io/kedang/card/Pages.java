package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photographed pages of a paper card. They are sealed and audited like documents; since a photo of the whole card
 * may show any field, only who sees every field group sees them, and while they are a draft only their holder.
 */
@Component("cardPages")
public class Pages {

    private final Cards cards;
    private final Documents documents;
    private final DocumentRows rows;
    private final Revisions revisions;
    private final PageSettings settings;
    private final PagePicture picture;
    private final Access access;

    Pages(
            Cards cards,
            Documents documents,
            DocumentRows rows,
            Revisions revisions,
            PageSettings settings,
            Access access) {
        this.cards = cards;
        this.documents = documents;
        this.rows = rows;
        this.revisions = revisions;
        this.settings = settings;
        this.picture = new PagePicture(settings);
        this.access = access;
    }

    /**
     * Adds a page after the last one. What is kept, and signed later, is the picture upright and scaled.
     *
     * @param fileName as the sender calls it; cleaned
     * @param content read to its end or to the limit, not closed
     * @throws DocumentRefused when the file is empty, too large, no picture or damaged, or when there are enough pages
     * @throws CardRefused when the card is not there for the person, not open for writing or not from paper
     */
    @Transactional
    public DocumentId add(CardId card, String fileName, InputStream content) {
        CardSummary summary = documents.writable(card);
        requirePaper(summary);
        List<Document> pages = pages(rows.of(card));
        if (pages.size() >= settings.most()) {
            throw DocumentRefused.tooManyPages(settings.most());
        }
        int last = pages.isEmpty() ? 0 : pages.get(pages.size() - 1).page();
        byte[] kept = picture.of(Documents.read(content, settings.maxSize()));
        return documents.store(
                summary, new Documents.Arrival(Document.PAGE, fileName, DocumentType.JPEG, last + 1), kept);
    }

    /** Moves a page one place towards the beginning, or towards the end; the first or last one stays. */
    @Transactional
    public void move(CardId card, DocumentId id, boolean towardsEnd) {
        requirePaper(documents.writable(card));
        List<Document> pages = pages(rows.of(card));
        int place = pages.stream().map(Document::id).toList().indexOf(id);
        if (place < 0) {
            throw DocumentRefused.notFound();
        }
        int other = towardsEnd ? place + 1 : place - 1;
        if (other >= 0 && other < pages.size()) {
            rows.swap(pages.get(place), pages.get(other));
        }
    }

    /** Takes a page off the draft; what a revision has stays with that revision. */
    @Transactional
    public void remove(CardId card, DocumentId id) {
        documents.remove(card, id);
    }

    /** The pages of the draft in their order; none for others than its holder. */
    @Transactional(readOnly = true)
    public List<Document> of(CardId card) {
        access.require(Permission.READ_CARDS);
        CardSummary summary = cards.get(card);
        return documents.isHolder(summary) && documents.seesAll(summary) ? pages(rows.of(card)) : List.of();
    }

    /** The pages that a revision was handed in with, in their order; none for who does not see every field group. */
    @Transactional(readOnly = true)
    public List<Document> ofRevision(CardId card, int revision) {
        access.require(Permission.READ_CARDS);
        CardSummary summary = cards.get(card);
        return revision > 0 && documents.seesAll(summary) ? frozen(card, revision) : List.of();
    }

    /** Whether the pictures of a revision's pages are, byte by byte, the ones that its signature covers. */
    @Transactional(readOnly = true)
    public boolean areIntact(CardId card, int revision) {
        return frozen(card, revision).stream().allMatch(page -> documents.isIntact(card, page));
    }

    private List<Document> frozen(CardId card, int revision) {
        UUID id = revisions.of(card, revision, List.of()).id();
        return pages(rows.ofRevision(card, id));
    }

    private static List<Document> pages(List<Document> documents) {
        return documents.stream().filter(Document::isPage).toList();
    }

    private static void requirePaper(CardSummary card) {
        if (!card.isFromPaper()) {
            throw CardRefused.notFromPaper();
        }
    }
}
