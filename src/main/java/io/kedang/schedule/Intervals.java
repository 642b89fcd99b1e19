package io.kedang.schedule;

import io.kedang.shared.TeamId;
import java.util.List;
import java.util.Optional;

/** How often things fall due, as the administrator has set it. */
public interface Intervals {

    /** The grades that may have an interval of their own: the customer's importance. */
    List<String> GRADES = List.of("IMPORTANT", "SPECIAL", "GENERAL");

    /**
     * The interval that holds: the team's for the grade, else the grade's, else the team's, else the general one.
     *
     * @param grade one of {@link #GRADES}
     */
    Interval of(ScheduleKind kind, Optional<TeamId> team, Optional<String> grade);
}
