package io.kedang.receivables;

import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be noted about a case.
 *
 * @param rule of the decision table that did it
 * @param amount in the currency of the account
 */
record CaseNews(
        CaseHappening what,
        Optional<String> said,
        Optional<String> rule,
        Optional<BigDecimal> amount,
        Optional<LocalDate> day) {

    static CaseNews of(CaseHappening what) {
        return new CaseNews(what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    CaseNews said(String text) {
        return new CaseNews(what, Optional.of(text).filter(words -> !words.isBlank()), rule, amount, day);
    }

    CaseNews rule(String which) {
        return new CaseNews(what, said, Optional.of(which), amount, day);
    }

    CaseNews amount(Money money) {
        return amount(money.amount());
    }

    CaseNews amount(BigDecimal money) {
        return new CaseNews(what, said, rule, Optional.of(money), day);
    }

    CaseNews day(LocalDate one) {
        return new CaseNews(what, said, rule, amount, Optional.of(one));
    }
}
