package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry as it stands in the ledger.
 *
 * @param line counts the entries of one customer, from 1
 * @param amount above zero what the customer owes more, below zero what the customer owes less
 * @param balance what the customer owes after this line
 * @param reverses what it takes back, if it is a reversal
 */
public record PostedEntry(
        EntryId id,
        CardId card,
        long line,
        EntryKind kind,
        String source,
        String document,
        LocalDate documentDate,
        LocalDate postedOn,
        Money amount,
        Money balance,
        Optional<EntryId> reverses,
        String note) {

    public Side side() {
        return amount.isNegative() ? Side.CREDIT : Side.DEBIT;
    }
}
