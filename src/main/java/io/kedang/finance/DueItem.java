package io.kedang.finance;

import io.kedang.ledger.EntryId;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A part of an entry that is not paid in full.
 *
 * @param part counted from 1, of {@code parts}
 * @param holder who looks after the customer today
 * @param open what of the amount is not paid
 */
public record DueItem(
        EntryId entry,
        int part,
        int parts,
        CardId card,
        String customer,
        EmployeeId holder,
        String document,
        LocalDate dueOn,
        BigDecimal amount,
        BigDecimal open) {

    DueCursor cursor() {
        return new DueCursor(dueOn, entry.value(), part);
    }
}
