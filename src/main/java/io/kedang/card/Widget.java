package io.kedang.card;

/** How a field is typed in. */
public enum Widget {
    TEXT,
    AREA,
    AMOUNT,
    PERCENT,
    NUMBER,
    DATE,
    EMAIL,
    URL,
    TEL,
    SELECT,
    CHECKS,
    CHECK
}
