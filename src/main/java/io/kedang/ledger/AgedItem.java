package io.kedang.ledger;

import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A part of an entry that was open on a day.
 *
 * @param parts how many the entry has
 * @param dueOn of what the customer has to its credit the day of posting
 * @param amount of the part
 * @param open what of it was open, as it counts in the balance: below zero for what the customer has to its credit
 * @param daysLate on the day; 0 for what was not late
 */
public record AgedItem(
        ItemId id,
        int parts,
        CardId card,
        String customer,
        EntryKind kind,
        String document,
        LocalDate documentDate,
        LocalDate postedOn,
        LocalDate dueOn,
        BigDecimal amount,
        BigDecimal open,
        int daysLate) {

    public AgedItemCursor cursor() {
        return new AgedItemCursor(dueOn, id);
    }

    public boolean isInstalment() {
        return parts > 1;
    }
}
