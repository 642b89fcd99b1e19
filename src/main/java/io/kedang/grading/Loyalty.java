package io.kedang.grading;

/** How a customer keeps to our products (source: 004). */
public enum Loyalty {
    LOYAL,
    /** Takes now ours, now another’s. */
    SWITCHING,
    NOT_LOYAL;

    public String messageKey() {
        return "grading.loyalty." + name();
    }
}
