package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finance posts what was shipped, received, returned, credited and charged. What is posted is never changed. */
@Service
public class Posting {

    private final EntryChecks checks;
    private final BooksClosed books;
    private final Standings standings;
    private final Journal journal;
    private final Reversing reversing;
    private final DocumentNumbers documents;
    private final Movements movements;
    private final Access access;
    private final Audit audit;

    Posting(
            EntryChecks checks,
            BooksClosed books,
            Standings standings,
            Journal journal,
            Reversing reversing,
            DocumentNumbers documents,
            Movements movements,
            Access access,
            Audit audit) {
        this.checks = checks;
        this.books = books;
        this.standings = standings;
        this.journal = journal;
        this.reversing = reversing;
        this.documents = documents;
        this.movements = movements;
        this.access = access;
        this.audit = audit;
    }

    /**
     * What would be refused now, without posting; none when it would be posted. The fields are those of {@link NewEntry},
     * of lines such as {@code lines[0].price}. The second argument of {@code ledger.entry.document.duplicate} is the
     * {@link EntryId} that bears the number.
     */
    @Transactional(readOnly = true)
    public List<Problem> problems(NewEntry entry) {
        return problems(List.of(entry)).get(0);
    }

    /** {@link #problems(NewEntry)} of each, in their order, by a few queries; what one uses up is used up for the next. */
    @Transactional(readOnly = true)
    public List<List<Problem>> problems(List<NewEntry> entries) {
        access.require(Permission.POST_ENTRIES);
        return checks.of(entries);
    }

    /** The entry that bears the number of a document. */
    @Transactional(readOnly = true)
    public Optional<EntryId> first(String source, String document) {
        access.require(Permission.POST_ENTRIES);
        DocumentNumber number = new DocumentNumber(EntryText.number(source), EntryText.number(document));
        return Optional.ofNullable(documents.used(List.of(number)).get(number));
    }

    /**
     * @return the identity of the entry
     * @throws LedgerRefused for the first of {@link #problems(NewEntry)}; {@link LedgerRefused#first} says what bears
     *     the document's number
     */
    @Transactional
    public EntryId post(NewEntry entry) {
        return postAll(List.of(entry)).get(0);
    }

    /**
     * Posts all or none, in their order, by a number of statements that does not grow with theirs: thousands at a time.
     *
     * @return the identities in the order of the entries
     * @throws LedgerRefused for the first that is wrong about any
     */
    @Transactional
    public List<EntryId> postAll(List<NewEntry> entries) {
        access.require(Permission.POST_ENTRIES);
        if (entries.isEmpty()) {
            return List.of();
        }
        List<CardId> cards = entries.stream().map(NewEntry::card).distinct().toList();
        Map<CardId, Standing> held = standings.hold(cards);
        books.hold();
        checks.require(entries);
        List<PostedEntry> posted = journal.post(entries, held);
        record(posted);
        movements.tell(cards);
        return posted.stream().map(PostedEntry::id).toList();
    }

    /**
     * Takes an entry back by one of the opposite side. What it settled or was settled by is open again.
     *
     * @param postedOn the day for which the reversal counts: not before the entry, not in the future, not in a closed
     *     month
     * @param reason why, 1 to 500 characters
     * @return the identity of the reversal
     * @throws LedgerRefused when the entry is out of reach, is a reversal, or was reversed, or the day does not do
     */
    @Transactional
    public EntryId reverse(EntryId entry, LocalDate postedOn, String reason) {
        return reversing.reverse(entry, postedOn, EntryText.plain(reason));
    }

    private void record(List<PostedEntry> posted) {
        PostedEntry first = posted.get(0);
        if (posted.size() == 1) {
            audit.record(Audited.ENTRY_POSTED, Subject.card(first.card()), EntryRecord.of(first));
        } else {
            audit.record(
                    Audited.ENTRIES_POSTED,
                    Subject.of("ledger", first.id()),
                    Map.of("entries", Integer.toString(posted.size()), "source", first.source()));
        }
    }
}
