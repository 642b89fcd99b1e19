package io.kedang.grading;

/** How a customer pays; unknown as long as nothing tells. */
public enum PaymentBehaviour {
    PROMPT,
    LATE,
    OVERDUE,
    UNKNOWN;

    public String messageKey() {
        return "grading.payment." + name();
    }
}
