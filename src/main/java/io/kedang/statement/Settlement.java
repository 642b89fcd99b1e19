package io.kedang.statement;

import io.kedang.ledger.EntryId;
import java.util.Set;

/**
 * How finance settles an objection.
 *
 * @param entries with which the ledger was put right: some for a reversal or a credit note, none for an explanation
 * @param said to the customer, 1 to 1 000 characters
 */
public record Settlement(ObjectionOutcome outcome, Set<EntryId> entries, String said) {

    public static final int LONGEST = 1000;

    public Settlement {
        entries = Set.copyOf(entries);
        said = said.replace("\r\n", "\n").strip();
        if (said.isEmpty() || said.length() > LONGEST || outcome.entries().isPresent() == entries.isEmpty()) {
            throw StatementRefused.badSettlement();
        }
    }
}
