package io.kedang.ledger;

import io.kedang.page.Problem;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is wrong about an entry by itself, whatever the ledger holds. */
final class EntryProblems {

    static final String DUPLICATE = "ledger.entry.document.duplicate";

    /** No document of a customer of today is older; a year such as 0206 is mistyped. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final NewEntry entry;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private EntryProblems(NewEntry entry, LocalDate today) {
        this.entry = entry;
        this.today = today;
    }

    static List<Problem> of(NewEntry entry, LocalDate today) {
        EntryProblems wrong = new EntryProblems(entry, today);
        wrong.texts();
        wrong.dates();
        wrong.amount();
        wrong.lines();
        return wrong.problems;
    }

    static Problem duplicate(DocumentNumber number, EntryId first) {
        return Problem.of("document", DUPLICATE, number.document(), first);
    }

    /** What is wrong with the day for which something shall count, of an entry that is posted or reversed. */
    static List<Problem> ofDay(LocalDate postedOn, LocalDate documentDate, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (postedOn.isAfter(today)) {
            problems.add(Problem.of("postedOn", "ledger.day.future"));
        }
        if (postedOn.isBefore(documentDate)) {
            problems.add(Problem.of("postedOn", "ledger.entry.posted.before-document"));
        }
        return problems;
    }

    private void texts() {
        check(entry.kind().isPosted(), "kind", "ledger.entry.kind.not-posted");
        check(!entry.source().isEmpty(), "source", "ledger.entry.source.missing");
        check(
                entry.source().length() <= NewEntry.LONGEST_SOURCE,
                "source",
                "ledger.entry.source.too-long",
                NewEntry.LONGEST_SOURCE);
        check(!entry.number().isReserved(), "source", "ledger.entry.source.reserved");
        check(!entry.document().isEmpty(), "document", "ledger.entry.document.missing");
        check(
                entry.document().length() <= NewEntry.LONGEST_DOCUMENT,
                "document",
                "ledger.entry.document.too-long",
                NewEntry.LONGEST_DOCUMENT);
        check(entry.note().length() <= NewEntry.LONGEST_NOTE, "note", "ledger.note.too-long", NewEntry.LONGEST_NOTE);
    }

    private void dates() {
        check(!entry.documentDate().isAfter(today), "documentDate", "ledger.day.future");
        check(!entry.documentDate().isBefore(EARLIEST), "documentDate", "ledger.entry.date.too-early", EARLIEST);
        problems.addAll(ofDay(entry.postedOn(), entry.documentDate(), today));
    }

    private void amount() {
        Money amount = entry.amount();
        check(!amount.isZero(), "amount", "ledger.entry.amount.zero");
        check(!amount.isNegative(), "amount", "ledger.entry.amount.wrong-sign");
        int decimals = Math.max(0, amount.currency().getDefaultFractionDigits());
        check(
                amount.amount().stripTrailingZeros().scale() <= decimals,
                "amount",
                "ledger.entry.amount.no-decimals",
                amount.currency().getCurrencyCode());
    }

    private void lines() {
        if (entry.lines().isEmpty()) {
            return;
        }
        check(entry.kind().takesLines(), "lines", "ledger.entry.lines.not-here");
        check(entry.lines().size() <= NewEntry.MOST_LINES, "lines", "ledger.entry.lines.too-many", NewEntry.MOST_LINES);
        int before = problems.size();
        for (int line = 0; line < entry.lines().size(); line++) {
            problems.addAll(LineProblems.of(entry.lines().get(line), "lines[" + line + "]"));
        }
        if (problems.size() == before) {
            sum();
        }
    }

    private void sum() {
        BigDecimal sum = entry.lines().stream()
                .map(line -> line.amount(entry.amount().currency()).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        check(
                sum.compareTo(entry.amount().amount()) == 0,
                "lines",
                "ledger.entry.lines.sum",
                sum,
                entry.amount().amount());
    }

    private void check(boolean right, String field, String messageKey, Object... arguments) {
        if (!right) {
            problems.add(Problem.of(field, messageKey, arguments));
        }
    }
}
