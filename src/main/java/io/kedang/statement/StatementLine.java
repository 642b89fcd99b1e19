package io.kedang.statement;

import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryKind;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An entry as it stands on a statement.
 *
 * @param place from 1, in the order of the days for which the entries count
 * @param reverses the document that a reversal takes back; empty for the other kinds
 * @param amount above zero what the customer owes more, below zero what the customer owes less
 * @param balance what the customer owed after it
 */
public record StatementLine(
        int place,
        EntryId entry,
        EntryKind kind,
        String document,
        String reverses,
        LocalDate documentDate,
        LocalDate postedOn,
        BigDecimal amount,
        BigDecimal balance) {

    public boolean isCharge() {
        return amount.signum() > 0;
    }
}
