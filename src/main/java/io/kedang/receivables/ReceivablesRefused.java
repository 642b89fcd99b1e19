package io.kedang.receivables;

import io.kedang.shared.Refusal;

/** Following up receivables does not allow it. */
public final class ReceivablesRefused extends Refusal {

    private ReceivablesRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    /** Unknown, or about a card out of reach: both look alike. */
    static ReceivablesRefused notFound() {
        return new ReceivablesRefused(Kind.NOT_FOUND, "receivables.refused.not-found");
    }

    /** It was paid, or went on otherwise meanwhile. */
    static ReceivablesRefused movedOn() {
        return new ReceivablesRefused(Kind.CONFLICT, "receivables.refused.moved-on");
    }

    /** The settings were changed by someone else meanwhile. */
    static ReceivablesRefused changedMeanwhile() {
        return new ReceivablesRefused(Kind.CONFLICT, "receivables.refused.changed-meanwhile");
    }

    /** Nothing is written off while the customer has credit that pays nothing yet. */
    static ReceivablesRefused unallocated() {
        return new ReceivablesRefused(Kind.CONFLICT, "receivables.refused.unallocated");
    }

    /** Only the managers of the customer's team and leaders. */
    static ReceivablesRefused notTheManager() {
        return new ReceivablesRefused(Kind.FORBIDDEN, "receivables.refused.not-the-manager");
    }

    static ReceivablesRefused notTheLeader() {
        return new ReceivablesRefused(Kind.FORBIDDEN, "receivables.refused.not-the-leader");
    }

    static ReceivablesRefused noReason() {
        return new ReceivablesRefused(Kind.INVALID, "receivables.refused.no-reason");
    }

    /** A day before today, or too far ahead. */
    static ReceivablesRefused badDay(int most) {
        return new ReceivablesRefused(Kind.INVALID, "receivables.refused.bad-day", most);
    }

    static ReceivablesRefused badAmount() {
        return new ReceivablesRefused(Kind.INVALID, "receivables.refused.bad-amount");
    }

    /** Instalments that are none, too many, out of order, or more than what is overdue. */
    static ReceivablesRefused badPlan(int most) {
        return new ReceivablesRefused(Kind.INVALID, "receivables.refused.bad-plan", most);
    }

    static ReceivablesRefused badLetter() {
        return new ReceivablesRefused(Kind.INVALID, "receivables.refused.bad-letter");
    }

    static ReceivablesRefused badTolerance() {
        return new ReceivablesRefused(Kind.INVALID, "receivables.refused.bad-tolerance");
    }
}
