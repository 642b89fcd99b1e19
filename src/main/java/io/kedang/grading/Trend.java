package io.kedang.grading;

/** Where the purchases of a customer go, from the year before to the last year known. */
public enum Trend {
    FAST_GROWING(true),
    STEADY(false),
    SHRINKING(true),
    /** Bought in the year before and no more. */
    LOST(true),
    /** There is nothing to compare. */
    UNKNOWN(false);

    private final boolean askingWhy;

    Trend(boolean askingWhy) {
        this.askingWhy = askingWhy;
    }

    /** Whether the manager has to say why (source: 000, crecido rápidamente o perdido). */
    public boolean asksWhy() {
        return askingWhy;
    }

    public String messageKey() {
        return "grading.trend." + name();
    }
}
