package io.kedang.credit;

import io.kedang.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a customer may owe at most, from a day on.
 *
 * @param since the first day on which it counts
 * @param reason empty of the one that the account was opened with
 * @param by who decided it
 * @param proposal empty of the one that the account was opened with
 */
public record CreditLimit(
        Money amount, LocalDate since, String reason, Doer by, Instant at, Optional<ProposalId> proposal) {}
