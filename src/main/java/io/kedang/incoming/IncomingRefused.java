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

    /** There is no such line of a bank statement. */
    static IncomingRefused noLine() {
        return new IncomingRefused(Kind.NOT_FOUND, "incoming.refused.no-line");
    }

    /** Someone has decided about the line already. */
    static IncomingRefused decided() {
        return new IncomingRefused(Kind.CONFLICT, "incoming.refused.decided");
    }

    /** The receipt must be reversed before its line is decided anew. */
    static IncomingRefused stands() {
        return new IncomingRefused(Kind.CONFLICT, "incoming.refused.stands");
    }

    static IncomingRefused reasonTooLong(int most) {
        return new IncomingRefused(Kind.INVALID, "incoming.refused.reason", most);
    }

    /** Nothing was proposed that could be accepted. */
    public static IncomingRefused noProposal() {
        return new IncomingRefused(Kind.INVALID, "incoming.refused.no-proposal");
    }
}
