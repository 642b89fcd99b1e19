package io.kedang.credit;

/** What became of a released shipment. */
public enum ReleaseState {
    OPEN,
    /** All of it is in the ledger. */
    POSTED,
    EXPIRED,
    /** It does not leave after all. */
    GIVEN_BACK;

    public String messageKey() {
        return "credit.release.state." + name();
    }
}
