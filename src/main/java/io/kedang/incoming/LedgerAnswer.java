package io.kedang.incoming;

import io.kedang.imports.RowProblem;
import io.kedang.imports.Verdict;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.PostedEntry;
import io.kedang.page.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the ledger says about an entry, as it concerns the rows of the file. */
final class LedgerAnswer {

    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)]\\.(\\w+)");
    private static final String DUPLICATE = "ledger.entry.document.duplicate";

    private final MadeEntry made;
    private final NewEntry entry;
    private final List<Problem> problems;
    private final Map<EntryId, PostedEntry> there;

    /** @param there what bears the numbers of documents that are posted already */
    LedgerAnswer(MadeEntry made, List<Problem> problems, Map<EntryId, PostedEntry> there) {
        this.made = made;
        this.entry = made.entry().orElseThrow();
        this.problems = problems;
        this.there = there;
    }

    Verdict verdict() {
        Optional<PostedEntry> first = problems.stream()
                .filter(problem -> problem.messageKey().equals(DUPLICATE))
                .map(problem -> there.get((EntryId) problem.arguments().get(1)))
                .filter(java.util.Objects::nonNull)
                .findFirst();
        if (first.filter(this::same).isPresent()) {
            return new Verdict.Already(
                    FileEntries.link(entry.document(), first.get().id()));
        }
        List<RowProblem> said = problems.stream()
                .map(problem -> said(problem, first))
                .distinct()
                .toList();
        List<RowProblem> ofColumns =
                said.stream().filter(problem -> !problem.column().isEmpty()).toList();
        // what else does not work out follows from those
        return Verdict.of(ofColumns.isEmpty() ? said : ofColumns);
    }

    /** The very document: whatever else has become wrong about it since, such as a month that was closed, is past. */
    private boolean same(PostedEntry posted) {
        return posted.card().equals(entry.card())
                && posted.kind() == entry.kind()
                && posted.documentDate().equals(entry.documentDate())
                && posted.amount().amount().abs().compareTo(entry.amount().amount()) == 0;
    }

    private RowProblem said(Problem problem, Optional<PostedEntry> first) {
        if (problem.messageKey().equals(DUPLICATE)) {
            return RowProblem.of(
                    made.unit().number(),
                    EntryColumns.DOCUMENT,
                    "incoming.document.other",
                    entry.document(),
                    first.map(posted -> posted.documentDate().toString()).orElse("–"),
                    first.map(posted -> posted.amount().amount().abs().toPlainString())
                            .orElse("–"));
        }
        Matcher line = LINE.matcher(problem.field());
        return line.matches()
                ? new RowProblem(
                        made.unit().rows().get(Integer.parseInt(line.group(1))).number(),
                        line.group(2),
                        problem.messageKey(),
                        problem.arguments())
                : new RowProblem(
                        made.unit().number(), column(problem.field()), problem.messageKey(), problem.arguments());
    }

    private String column(String field) {
        return switch (field) {
            case "document", "note", "amount" -> field;
            case "documentDate" -> EntryColumns.DATE;
            case "postedOn" ->
                made.unit().first().has(EntryColumns.POSTED_ON) ? EntryColumns.POSTED_ON : EntryColumns.DATE;
            case "card" -> EntryColumns.CUSTOMER;
            default -> "";
        };
    }
}
