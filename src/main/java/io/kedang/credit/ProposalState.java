package io.kedang.credit;

/** Where a proposal for a limit stands. */
public enum ProposalState {
    /** Finance judges it. */
    PROPOSED,
    /** Finance recommends it; the manager or the leader decides. */
    JUDGED,
    /** Finance does not recommend it. */
    DISMISSED,
    APPROVED,
    REFUSED;

    public boolean isOpen() {
        return this == PROPOSED || this == JUDGED;
    }

    public String messageKey() {
        return "credit.proposal.state." + name();
    }
}
