package io.kedang.statement;

import io.kedang.ledger.EntryKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an objection was settled. The names are stored. */
public enum ObjectionOutcome {
    /** What was wrong was taken back. */
    REVERSED(EntryKind.REVERSAL),
    /** The customer got a credit note. */
    CREDITED(EntryKind.CREDIT_NOTE),
    /** The ledger was right, and the customer was told why. */
    EXPLAINED(null);

    private final @Nullable EntryKind entries;

    ObjectionOutcome(@Nullable EntryKind entries) {
        this.entries = entries;
    }

    /** Of which kind the entries are that put the ledger right; empty when there are none. */
    public Optional<EntryKind> entries() {
        return Optional.ofNullable(entries);
    }
}
