package io.kedang.credit;

/** Why nothing leaves to a customer. */
public enum HoldReason {
    /** Something is overdue for too long. */
    ARREARS,
    /** What the customer promised to pay did not come. */
    BROKEN_PROMISE,
    /** More was shipped than the credit allows. */
    OVERRUN,
    /** What is owed is disputed. */
    DISPUTE,
    /** The customer is a risk. */
    RISK,
    OTHER;

    public String messageKey() {
        return "credit.hold.reason." + name();
    }
}
