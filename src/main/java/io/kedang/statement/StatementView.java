package io.kedang.statement;

import java.util.List;
import java.util.Optional;

/**
 * A statement with all that belongs to it, as those see it who see the customer's money.
 *
 * @param moved what the ledger says otherwise by now; empty when it says the same
 * @param replaced the one in whose place this counts
 * @param successor the one that counts in its place
 * @param answers whether the person records what the customer answers
 * @param issues whether the person issues statements
 */
public record StatementView(
        Statement statement,
        List<StatementLine> lines,
        Optional<Confirmation> confirmation,
        List<Objection> objections,
        Optional<LedgerSince> moved,
        Optional<StatementName> replaced,
        Optional<StatementName> successor,
        boolean answers,
        boolean issues) {

    /** Names a statement in a link. */
    public record StatementName(StatementId id, String number) {}

    /** What the ledger says of the same month by now. */
    public record LedgerSince(int entries, StatementFigures now) {}

    public boolean isAnswerable() {
        return answers && statement.state().awaitsAnswer();
    }

    public boolean isReplaceable() {
        return issues && statement.state() != StatementState.REPLACED && statement.state() != StatementState.OBJECTED;
    }
}
