package io.kedang.receivables;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a case.
 *
 * @param doer empty when nobody acted: its day had come
 * @param rule of the decision table that did it
 * @param amount in the currency of the account
 */
public record CaseEvent(
        CaseHappening what,
        Optional<Doer> doer,
        Optional<String> said,
        Optional<String> rule,
        Optional<BigDecimal> amount,
        Optional<LocalDate> day,
        Instant at) {}
