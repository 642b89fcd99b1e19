package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * What is looked at, on which day.
 *
 * @param on the end of this day
 * @param region code of {@link io.kedang.catalogue.CodeList#REGION}; an empty text for customers without one
 */
public record AgeingQuery(
        LocalDate on,
        Currency currency,
        Optional<CardId> card,
        Optional<EmployeeId> owner,
        Optional<TeamId> team,
        Optional<String> region) {

    /** All customers whose accounts are kept in the currency. */
    public static AgeingQuery all(LocalDate on, Currency currency) {
        return new AgeingQuery(on, currency, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
