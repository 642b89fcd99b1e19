package io.kedang.ledger.web;

import io.kedang.ledger.AccountTerms;
import io.kedang.ledger.DuePart;
import io.kedang.ledger.Standing;
import io.kedang.page.Amounts;
import io.kedang.page.Dates;
import io.kedang.page.Words;
import io.kedang.shared.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the page says to an entry while it is typed: which days are meant, sums, when it is due, the balance after it. */
@Component
class PostingSays {

    private final AccountTerms terms;
    private final Amounts amounts;
    private final Dates dates;
    private final Words words;

    PostingSays(AccountTerms terms, Amounts amounts, Dates dates, Words words) {
        this.terms = terms;
        this.amounts = amounts;
        this.dates = dates;
        this.words = words;
    }

    /** By the names of the places. */
    Map<String, String> of(ReadPosting read) {
        Map<String, String> says = new HashMap<>();
        TypedEntry typed = read.typed();
        typed.documentDate().ifPresent(day -> says.put("documentDate", dates.day(day)));
        typed.postedOn().ifPresent(day -> says.put("postedOn", dates.day(day)));
        typed.lines().amounts().forEach((row, amount) -> says.put("line-" + row, amounts.text(amount)));
        typed.lines().sum().ifPresent(sum -> says.put("sum", amounts.text(sum)));
        if (!typed.shared().isZero()) {
            says.put("shared", amounts.text(typed.shared()));
        }
        typed.amount()
                .flatMap(amount -> read.standing().map(standing -> after(standing, typed, amount)))
                .ifPresent(after -> says.put("after", amounts.full(after)));
        due(read).ifPresent(due -> says.put("due", due));
        return says;
    }

    /** By the terms of the account, each instalment with its amount. */
    private Optional<String> due(ReadPosting read) {
        TypedEntry typed = read.typed();
        if (!typed.isDebit()) {
            return Optional.empty();
        }
        return read.standing().flatMap(standing -> typed.documentDate().flatMap(day -> typed.amount()
                .flatMap(amount -> terms.of(standing.card()).map(agreed -> due(agreed.parts(day, amount), amount)))));
    }

    private String due(List<DuePart> parts, Money amount) {
        return parts.stream()
                .map(part -> parts.size() == 1
                        ? dates.day(part.dueOn())
                        : dates.day(part.dueOn()) + " " + amounts.text(part.amount(), amount.currency()))
                .collect(Collectors.joining(words.say("page.list.separator")));
    }

    private static Money after(Standing standing, TypedEntry typed, Money amount) {
        return standing.balance().plus(typed.isDebit() ? amount : amount.negated());
    }
}
