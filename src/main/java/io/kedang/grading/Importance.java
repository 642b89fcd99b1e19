package io.kedang.grading;

/** The three groups into which a comprehensive review sorts customers (source: 000, 001 抓两头). */
public enum Importance {
    IMPORTANT,
    /** Needs a look of its own: a risk, a change, or a nature that asks for it. */
    SPECIAL,
    GENERAL;

    public String messageKey() {
        return "grading.importance." + name();
    }
}
