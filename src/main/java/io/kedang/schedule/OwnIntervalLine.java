package io.kedang.schedule;

import java.util.Optional;
import java.util.UUID;

/** One of the intervals that differ, as it is listed. @param team its name */
public record OwnIntervalLine(UUID id, ScheduleKind kind, Optional<String> team, Optional<String> grade, int months) {}
