package io.kedang.schedule;

import io.kedang.shared.TeamId;
import java.util.Optional;

/**
 * An interval that holds for a team, for a grade, or for a grade in a team, instead of the general one.
 *
 * @param grade one of {@link Intervals#GRADES}
 */
public record OwnInterval(ScheduleKind kind, Optional<TeamId> team, Optional<String> grade, int months) {}
