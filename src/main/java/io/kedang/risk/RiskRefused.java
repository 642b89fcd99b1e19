package io.kedang.risk;

import io.kedang.shared.Refusal;

/** Watching customers does not allow it. */
public final class RiskRefused extends Refusal {

    private RiskRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    /** Unknown, or about a card out of reach: both look alike. */
    static RiskRefused notFound() {
        return new RiskRefused(Kind.NOT_FOUND, "risk.refused.not-found");
    }

    /** Only customers in the archive are watched. */
    static RiskRefused notArchived() {
        return new RiskRefused(Kind.CONFLICT, "risk.refused.not-archived");
    }

    static RiskRefused openAlready() {
        return new RiskRefused(Kind.CONFLICT, "risk.refused.open-already");
    }

    /** Four eyes: who raised or proposed it does not decide it. */
    static RiskRefused ownProposal() {
        return new RiskRefused(Kind.FORBIDDEN, "risk.refused.own-proposal");
    }

    /** Only the managers of the customer's team and leaders decide about a watch. */
    static RiskRefused notTheDecider() {
        return new RiskRefused(Kind.FORBIDDEN, "risk.refused.not-the-decider");
    }

    /** Only who has the duty, or decides about the watch, says that it is done. */
    static RiskRefused notTheirDuty() {
        return new RiskRefused(Kind.FORBIDDEN, "risk.refused.not-their-duty");
    }

    /** It has been decided or ended meanwhile. */
    static RiskRefused movedOn() {
        return new RiskRefused(Kind.CONFLICT, "risk.refused.moved-on");
    }

    static RiskRefused noReason() {
        return new RiskRefused(Kind.INVALID, "risk.refused.no-reason");
    }

    static RiskRefused noCriterion() {
        return new RiskRefused(Kind.INVALID, "risk.refused.no-criterion");
    }

    static RiskRefused badDuty() {
        return new RiskRefused(Kind.INVALID, "risk.refused.bad-duty");
    }

    /** A visit lies between the day on which it was asked for and today. */
    static RiskRefused badDay() {
        return new RiskRefused(Kind.INVALID, "risk.refused.bad-day");
    }

    static RiskRefused tooMany(int most) {
        return new RiskRefused(Kind.INVALID, "risk.refused.too-many", most);
    }
}
