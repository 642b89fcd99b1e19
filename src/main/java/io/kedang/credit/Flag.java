package io.kedang.credit;

import io.kedang.ledger.EntryId;
import io.kedang.shared.Money;
import java.time.LocalDate;

/**
 * A posted shipment that had left beyond the limit or in spite of a hold.
 *
 * @param limit of that time
 * @param exposure of that time, with this shipment
 */
public record Flag(
        EntryId entry, String document, LocalDate postedOn, Money amount, Ground ground, Money limit, Money exposure) {}
