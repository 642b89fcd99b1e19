package io.kedang.ledger;

import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledger does not allow it. */
public final class LedgerRefused extends Refusal {

    private final transient @Nullable EntryId first;

    private LedgerRefused(Kind kind, String messageKey, Object... arguments) {
        this(kind, null, messageKey, arguments);
    }

    private LedgerRefused(Kind kind, @Nullable EntryId first, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
        this.first = first;
    }

    /** The entry that bears the document's number already, when that is why. */
    public Optional<EntryId> first() {
        return Optional.ofNullable(first);
    }

    static LedgerRefused alreadyOpen() {
        return new LedgerRefused(Kind.CONFLICT, "ledger.refused.already-open");
    }

    static LedgerRefused unfit(Problem problem) {
        EntryId first = problem.messageKey().equals(EntryProblems.DUPLICATE)
                ? (EntryId) problem.arguments().get(1)
                : null;
        boolean late = first != null || problem.messageKey().equals(ShareProblems.MORE_THAN_OPEN);
        return new LedgerRefused(
                late ? Kind.CONFLICT : Kind.INVALID,
                first,
                problem.messageKey(),
                problem.arguments().toArray());
    }

    static LedgerRefused duplicate(DocumentNumber number, EntryId first) {
        return unfit(EntryProblems.duplicate(number, first));
    }

    /** The customer has no account, or none that the person sees. */
    public static LedgerRefused noAccount() {
        return new LedgerRefused(Kind.NOT_FOUND, "ledger.refused.no-account");
    }

    static LedgerRefused noEntry() {
        return new LedgerRefused(Kind.NOT_FOUND, "ledger.refused.no-entry");
    }

    static LedgerRefused noItem() {
        return new LedgerRefused(Kind.INVALID, "ledger.refused.no-item");
    }

    /** What settles it is not allocated by hand. */
    static LedgerRefused ofReversal() {
        return new LedgerRefused(Kind.CONFLICT, "ledger.refused.of-reversal");
    }

    static LedgerRefused noCredit() {
        return new LedgerRefused(Kind.INVALID, "ledger.refused.no-credit");
    }

    static LedgerRefused noAllocation() {
        return new LedgerRefused(Kind.CONFLICT, "ledger.refused.no-allocation");
    }

    static LedgerRefused allocatedInClosedMonth() {
        return new LedgerRefused(Kind.CONFLICT, "ledger.refused.allocated-in-closed-month");
    }

    static LedgerRefused reversalStands() {
        return new LedgerRefused(Kind.CONFLICT, "ledger.refused.reversal-stands");
    }

    static LedgerRefused alreadyReversed() {
        return new LedgerRefused(Kind.CONFLICT, "ledger.refused.already-reversed");
    }

    static LedgerRefused monthNotOver() {
        return new LedgerRefused(Kind.INVALID, "ledger.refused.month-not-over");
    }

    static LedgerRefused monthClosed() {
        return new LedgerRefused(Kind.CONFLICT, "ledger.refused.month-closed");
    }

    static LedgerRefused notLastClosed() {
        return new LedgerRefused(Kind.CONFLICT, "ledger.refused.not-last-closed");
    }

    static LedgerRefused reopeningAsked() {
        return new LedgerRefused(Kind.CONFLICT, "ledger.refused.reopening-asked");
    }

    static LedgerRefused reopeningNotAsked() {
        return new LedgerRefused(Kind.CONFLICT, "ledger.refused.reopening-not-asked");
    }

    /** Four eyes. */
    static LedgerRefused ownRequest() {
        return new LedgerRefused(Kind.FORBIDDEN, "ledger.refused.own-request");
    }

    static LedgerRefused writeOffWaits() {
        return new LedgerRefused(Kind.CONFLICT, "ledger.refused.write-off-waits");
    }

    static LedgerRefused writeOffDecided() {
        return new LedgerRefused(Kind.CONFLICT, "ledger.refused.write-off-decided");
    }
}
