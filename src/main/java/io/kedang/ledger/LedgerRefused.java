package io.kedang.ledger;

import io.kedang.page.Problem;
import io.kedang.shared.Refusal;

/** The ledger does not allow it. */
public final class LedgerRefused extends Refusal {

    private LedgerRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    static LedgerRefused alreadyOpen() {
        return new LedgerRefused(Kind.CONFLICT, "ledger.refused.already-open");
    }

    static LedgerRefused unfit(Problem problem) {
        return new LedgerRefused(
                Kind.INVALID, problem.messageKey(), problem.arguments().toArray());
    }
}
