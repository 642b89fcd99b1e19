package io.kedang.incoming;

import io.kedang.shared.Refusal;

/** What taking in shipments, receipts and bank statements refuses. */
public final class IncomingRefused extends Refusal {

    private IncomingRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    /** A customer was there when the rows were checked, and is not any more. */
    static IncomingRefused changedMeanwhile() {
        return new IncomingRefused(Kind.CONFLICT, "incoming.refused.changed");
    }
}
