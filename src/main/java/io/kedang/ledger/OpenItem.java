package io.kedang.ledger;

import io.kedang.shared.Money;
import java.time.LocalDate;

/**
 * What is not settled yet.
 *
 * @param side a debit is owed, a credit is unallocated
 * @param parts how many its entry has
 * @param dueOn of a credit the day it was posted
 */
public record OpenItem(
        ItemId id,
        Side side,
        EntryKind kind,
        String document,
        LocalDate documentDate,
        LocalDate postedOn,
        LocalDate dueOn,
        int parts,
        Money amount,
        Money open) {}
