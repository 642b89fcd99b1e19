package io.kedang.change;

/** Where a change is on its way to the live card; the words are {@code change.state.<name>}. */
public enum ChangeState {
    DRAFT,
    HANDED_IN,
    /** Signed, or needs no signature: the clerk's turn. */
    TO_ENTER,
    SENT_BACK,
    APPLIED,
    REJECTED,
    GIVEN_UP;

    /** Whether the one who proposes it has it in hand. */
    public boolean isInHand() {
        return this == DRAFT || this == SENT_BACK;
    }

    public boolean isOpen() {
        return isInHand() || isWithOthers();
    }

    /** Whether it is frozen, and others decide. */
    public boolean isWithOthers() {
        return this == HANDED_IN || this == TO_ENTER;
    }
}
