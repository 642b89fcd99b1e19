package io.kedang.credit;

import io.kedang.page.Problem;
import io.kedang.shared.Money;
import io.kedang.shared.Refusal;

/** The credit of customers does not allow it. */
public final class CreditRefused extends Refusal {

    private CreditRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    /** Unknown, or about a customer out of reach: both look alike. */
    static CreditRefused notFound() {
        return new CreditRefused(Kind.NOT_FOUND, "credit.refused.not-found");
    }

    /** Only finance, leaders and the managers of the customer's team decide. */
    static CreditRefused notTheDecider() {
        return new CreditRefused(Kind.FORBIDDEN, "credit.refused.not-the-decider");
    }

    /** Nobody decides on the credit of an own customer. */
    static CreditRefused ownCustomer() {
        return new CreditRefused(Kind.FORBIDDEN, "credit.refused.own-customer");
    }

    /** Four eyes: who proposed, judged or asked does not decide. */
    static CreditRefused ownProposal() {
        return new CreditRefused(Kind.FORBIDDEN, "credit.refused.own-proposal");
    }

    /** So far beyond the limit only the leader lets a shipment go. */
    static CreditRefused leaderOnly(Money most) {
        return new CreditRefused(Kind.FORBIDDEN, "credit.refused.leader-only", most.text());
    }

    /** A proposal for the customer waits to be decided. */
    static CreditRefused proposedAlready() {
        return new CreditRefused(Kind.CONFLICT, "credit.refused.proposed-already");
    }

    /** Somebody else was quicker. */
    static CreditRefused movedOn() {
        return new CreditRefused(Kind.CONFLICT, "credit.refused.moved-on");
    }

    static CreditRefused noReason() {
        return new CreditRefused(Kind.INVALID, "credit.refused.no-reason");
    }

    static CreditRefused unfit(Problem problem) {
        return new CreditRefused(
                Kind.INVALID, problem.messageKey(), problem.arguments().toArray());
    }
}
