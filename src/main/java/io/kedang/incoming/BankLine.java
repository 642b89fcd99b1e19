package io.kedang.incoming;

import io.kedang.ledger.EntryId;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bank statement.
 *
 * @param amount above zero what came in
 * @param payer the name that the bank gives
 * @param blind finds the payer's account again; never shown
 * @param tail the last four digits of the payer's account; empty when the bank gives none
 * @param serial the bank's own number of the line; empty when it gives none
 * @param attempts how often it was posted and taken back again
 * @param reason why it was set aside
 */
public record BankLine(
        BankLineId id,
        LocalDate day,
        Money amount,
        String payer,
        byte @Nullable [] blind,
        String tail,
        String reference,
        String serial,
        BankLineState state,
        int attempts,
        Optional<CardId> card,
        Optional<EntryId> entry,
        String reason,
        Optional<EmployeeId> decidedBy,
        Optional<Instant> decidedAt) {}
