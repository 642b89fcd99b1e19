package io.kedang.risk;

import java.time.Instant;

/** What the leader was told of a watch. @param number from 1 */
public record WatchReport(int number, String said, WatchFigures figures, Doer reporter, Instant at) {}
