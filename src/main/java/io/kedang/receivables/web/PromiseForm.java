package io.kedang.receivables.web;

import io.kedang.page.Problem;
import io.kedang.receivables.NewPromise;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A promise as it is typed. */
record PromiseForm(@Nullable String promisedOn, @Nullable String amount) {

    static final PromiseForm EMPTY = new PromiseForm("", "");

    PromiseForm {
        promisedOn = promisedOn == null ? "" : promisedOn.strip();
        amount = amount == null ? "" : amount.strip();
    }

    boolean isBlank() {
        return (promisedOn + amount).isEmpty();
    }

    /** @param suffix of the fields' names, where a form has several. @param latest the last day that can be chosen */
    void check(CaseProblems problems, String suffix, Currency currency, LocalDate today, LocalDate latest) {
        problems.check(
                        CaseWords.day(String.valueOf(promisedOn))
                                .filter(day -> !day.isBefore(today) && !day.isAfter(latest))
                                .isPresent(),
                        Problem.of("promisedOn" + suffix, "receivables.problem.day-ahead", latest.toString()))
                .check(
                        CaseWords.money(String.valueOf(amount), currency).isPresent(),
                        Problem.of("amount" + suffix, "receivables.problem.amount"));
    }

    NewPromise promise(Currency currency) {
        return new NewPromise(
                CaseWords.day(String.valueOf(promisedOn)).orElseThrow(),
                CaseWords.money(String.valueOf(amount), currency).orElseThrow());
    }
}
