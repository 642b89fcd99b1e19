package io.kedang.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;

/** A customer does not agree with a statement. @param places of the lines that are meant */
public record Objection(
        ObjectionId id,
        StatementId statement,
        Answer answer,
        SortedSet<Integer> places,
        Optional<BigDecimal> amount,
        String reason,
        StatementDoer recorder,
        Instant recordedAt,
        Optional<Settled> settled) {

    public boolean isOpen() {
        return settled.isEmpty();
    }

    /** How finance settled it. */
    public record Settled(ObjectionOutcome outcome, String said, StatementDoer doer, Instant at) {}
}
