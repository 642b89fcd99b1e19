package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry to be posted, as it stands on its document. What is not allowed is said by {@link Posting#problems}.
 *
 * @param source what numbers the documents, 1 to 30 characters: by default {@link EntryKind#usualSource}
 * @param document its number, 1 to 100 characters, once per source
 * @param documentDate not in the future; terms of payment are counted from it
 * @param postedOn the day for which it counts: not before the document, not in the future, not in a closed month
 * @param amount above zero, whatever the kind
 * @param lines for shipments and returns, may be empty; else they add up to the amount
 * @param note up to 500 characters, may be empty
 */
public record NewEntry(
        CardId card,
        EntryKind kind,
        String source,
        String document,
        LocalDate documentDate,
        LocalDate postedOn,
        Money amount,
        List<ProductLine> lines,
        String note,
        Settling settling) {

    static final int LONGEST_SOURCE = 30;
    static final int LONGEST_DOCUMENT = 100;
    static final int LONGEST_NOTE = 500;
    static final int MOST_LINES = 500;

    public NewEntry {
        source = EntryText.number(source);
        document = EntryText.number(document);
        note = EntryText.plain(note);
        lines = List.copyOf(lines);
    }

    /** From the usual source, counting on the day of its document, settling nothing yet. */
    public static NewEntry of(CardId card, EntryKind kind, String document, LocalDate day, Money amount) {
        return new NewEntry(
                card, kind, kind.usualSource(), document, day, day, amount, List.of(), "", new Settling.Later());
    }

    /** The one spelling in which numbers of documents are kept and found, however they are typed. */
    public static String spelling(String document) {
        return EntryText.number(document);
    }

    public NewEntry settling(Settling other) {
        return new NewEntry(card, kind, source, document, documentDate, postedOn, amount, lines, note, other);
    }

    /** @param signed the amount with the sign of its side */
    PostedEntry posted(EntryId id, Money signed, Standing after) {
        return new PostedEntry(
                id,
                card,
                after.lines(),
                kind,
                source,
                document,
                documentDate,
                postedOn,
                signed,
                after.balance(),
                Optional.empty(),
                note);
    }

    DocumentNumber number() {
        return new DocumentNumber(source, document);
    }
}
