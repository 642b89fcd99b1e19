package io.kedang.review;

import java.util.Locale;

/** Where a review stands. */
public enum ReviewState {
    /** The grades are being proposed. */
    COMPUTING,
    /** The manager decides. */
    DECIDING,
    /** The report waits for the leader. */
    DECIDED,
    /** The leader has read the report. */
    READ,
    /** The team had no customers to review. */
    EMPTY;

    /** Whether there is a report, which changes no more. */
    public boolean isReported() {
        return this == DECIDED || this == READ;
    }

    public String messageKey() {
        return "review.state." + name().toLowerCase(Locale.ROOT);
    }
}
