package io.kedang.ledger.web;

import io.kedang.ledger.LedgerRefused;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.Posting;
import io.kedang.ledger.Standing;
import io.kedang.ledger.Standings;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads forms that post: what is typed, and what the ledger says to it. */
@Component
class ReadingPostings {

    private final Posting posting;
    private final PostingAccounts accounts;
    private final Standings standings;
    private final Clock clock;

    ReadingPostings(Posting posting, PostingAccounts accounts, Standings standings, Clock clock) {
        this.posting = posting;
        this.accounts = accounts;
        this.standings = standings;
        this.clock = clock;
    }

    ReadPosting read(PostingForm form) {
        Optional<CardId> card = PostingAccounts.card(form);
        Optional<Standing> standing = card.flatMap(
                one -> Optional.ofNullable(standings.of(List.of(one)).get(one)));
        Currency currency = standing.map(stands -> stands.balance().currency()).orElse(Money.YUAN);
        TypedEntry typed = new TypedEntry(form, currency, LocalDate.now(clock));
        List<Problem> problems = new ArrayList<>();
        if (standing.isEmpty()) {
            problems.add(customer(form));
        }
        problems.addAll(typed.problems());
        Optional<NewEntry> entry = problems.isEmpty() ? typed.entry(card.orElseThrow()) : Optional.empty();
        entry.ifPresent(whole -> posting.problems(whole).stream()
                .map(problem -> inForm(problem, typed))
                .forEach(problems::add));
        return new ReadPosting(standing, typed, entry.filter(whole -> problems.isEmpty()), problems);
    }

    private Problem customer(PostingForm form) {
        if (form.customer().isEmpty()) {
            return Problem.of("customer", "ledger.problem.customer");
        }
        return accounts.found(form).size() > 1
                ? Problem.of("customer", "ledger.problem.customer.several")
                : Problem.of("customer", "ledger.problem.customer.unknown");
    }

    /** What the ledger refuses, at the field of the form where it can be mended. */
    static Problem inForm(LedgerRefused refused) {
        String key = refused.messageKey();
        String field = refused.first().isPresent() ? "document" : key.contains(".posted.") ? "postedOn" : "";
        return new Problem(field, key, refused.arguments());
    }

    private static Problem inForm(Problem problem, TypedEntry typed) {
        return new Problem(typed.field(problem.field()), problem.messageKey(), problem.arguments());
    }
}
