package io.kedang.grading;

/** How likely trade with a customer ends in a loss (source: 000, 001). */
public enum RiskClass {
    NONE,
    WATCH,
    HIGH;

    public String messageKey() {
        return "grading.risk." + name();
    }
}
