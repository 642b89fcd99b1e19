package io.kedang.risk;

import java.time.Instant;
import java.util.List;

/** The watches of one customer, the latest first. */
public record WatchesOfCard(List<Line> lines) {

    /** @param at when it was raised */
    public record Line(WatchId id, RiskReason reason, WatchState state, Instant at) {}
}
