package io.kedang.credit;

/** From where a proposal for a limit comes. */
public enum ProposalOrigin {
    RULE,
    PERSON,
    /** Finance proposed it when more was shipped than the limit allows. */
    OVERRUN
}
