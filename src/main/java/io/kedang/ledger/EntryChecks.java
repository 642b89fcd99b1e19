package io.kedang.ledger;

import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the ledger would refuse about entries; the same answers with locks held and without. */
@Component
class EntryChecks {

    private final OwnAccounts accounts;
    private final DocumentNumbers documents;
    private final BooksClosed books;
    private final NamedShares named;
    private final Clock clock;

    EntryChecks(OwnAccounts accounts, DocumentNumbers documents, BooksClosed books, NamedShares named, Clock clock) {
        this.accounts = accounts;
        this.documents = documents;
        this.books = books;
        this.named = named;
        this.clock = clock;
    }

    /** Of each entry, in their order, in a few queries. */
    List<List<Problem>> of(List<NewEntry> entries) {
        Map<CardId, Currency> currencies =
                accounts.currencies(entries.stream().map(NewEntry::card).toList());
        Map<DocumentNumber, EntryId> used =
                documents.used(entries.stream().map(NewEntry::number).toList());
        Optional<LocalDate> closed = books.through();
        LocalDate today = LocalDate.now(clock);
        List<List<Problem>> settling = named.problems(entries);
        Set<DocumentNumber> seen = new HashSet<>();
        List<List<Problem>> problems = new ArrayList<>();
        for (int n = 0; n < entries.size(); n++) {
            NewEntry entry = entries.get(n);
            List<Problem> wrong = new ArrayList<>(account(entry, currencies));
            wrong.addAll(EntryProblems.of(entry, today));
            closed("postedOn", entry.postedOn(), closed).ifPresent(wrong::add);
            number(entry.number(), used, seen).ifPresent(wrong::add);
            wrong.addAll(settling.get(n));
            problems.add(List.copyOf(wrong));
        }
        return problems;
    }

    /** @throws LedgerRefused for the first that is wrong */
    void require(List<NewEntry> entries) {
        of(entries).stream().flatMap(List::stream).findFirst().ifPresent(problem -> {
            throw LedgerRefused.unfit(problem);
        });
    }

    /** @param field that holds the day */
    static Optional<Problem> closed(String field, LocalDate day, Optional<LocalDate> closed) {
        return closed.filter(through -> !day.isAfter(through))
                .map(through -> Problem.of(field, "ledger.day.closed", through));
    }

    private static List<Problem> account(NewEntry entry, Map<CardId, Currency> currencies) {
        Currency currency = currencies.get(entry.card());
        if (currency == null) {
            return List.of(Problem.of("card", "ledger.entry.customer.unknown"));
        }
        return currency.equals(entry.amount().currency())
                ? List.of()
                : List.of(ShareProblems.otherCurrency("amount", Money.zero(currency), entry.amount()));
    }

    private static Optional<Problem> number(
            DocumentNumber number, Map<DocumentNumber, EntryId> used, Set<DocumentNumber> seen) {
        EntryId first = used.get(number);
        if (first != null) {
            return Optional.of(EntryProblems.duplicate(number, first));
        }
        return seen.add(number)
                ? Optional.empty()
                : Optional.of(Problem.of("document", "ledger.entry.document.twice", number.document()));
    }
}
