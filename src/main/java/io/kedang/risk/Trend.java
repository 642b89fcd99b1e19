package io.kedang.risk;

/** How a customer stands, compared with the last time. Names are stored; labels are {@code risk.trend.<name>}. */
public enum Trend {
    BETTER,
    SAME,
    WORSE
}
