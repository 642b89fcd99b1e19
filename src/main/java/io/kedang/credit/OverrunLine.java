package io.kedang.credit;

import java.time.Instant;

/** An open case of shipments beyond the credit. @param shipments how many so far */
public record OverrunLine(OverrunId id, Instant openedAt, int shipments) {}
