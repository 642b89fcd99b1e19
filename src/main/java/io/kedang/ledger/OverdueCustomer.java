package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.LocalDate;

/**
 * What a customer has not paid that was due before today.
 *
 * @param since the day on which the oldest of it was due
 * @param daysLate from then to today; above zero
 * @param amount all that is overdue
 * @param unallocated what the customer paid that settles nothing yet; not taken off the amount
 */
public record OverdueCustomer(CardId card, LocalDate since, int daysLate, Money amount, Money unallocated) {}
