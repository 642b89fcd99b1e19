package io.kedang.statement;

import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryKind;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An entry with which the ledger was, or can have been, put right after an objection. */
public record SettlingEntry(EntryId id, EntryKind kind, String document, LocalDate postedOn, BigDecimal amount) {}
