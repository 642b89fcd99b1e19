package io.kedang.finance;

import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryKind;
import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An entry that a month counts. @param amount as the month counts it: a receipt above zero, its reversal below */
public record MovedEntry(
        EntryId entry,
        EntryKind kind,
        CardId card,
        String customer,
        String document,
        LocalDate postedOn,
        BigDecimal amount) {

    MovedCursor cursor() {
        return new MovedCursor(postedOn, entry.value());
    }
}
