package io.kedang.verification;

/** What a salesperson finds about a card. The name is stored. */
public enum Answer {
    /** All that the card says is still true. */
    UNCHANGED,
    /** Something is not: a change is reported. */
    CHANGED,
    /** The customer cannot be reached any more. */
    LOST;

    public String messageKey() {
        return "verification.answer." + name();
    }
}
