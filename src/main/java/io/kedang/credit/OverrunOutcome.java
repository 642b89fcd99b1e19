package io.kedang.credit;

/** What finance did about shipments beyond the credit. */
public enum OverrunOutcome {
    ACCEPTED,
    /** Nothing more leaves. */
    HELD,
    /** Another limit is proposed. */
    PROPOSED
}
