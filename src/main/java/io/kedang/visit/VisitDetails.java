package io.kedang.visit;

import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Map;

/**
 * A visit with all that was written around it.
 *
 * @param names of everybody in it
 * @param visitor who makes or made it, by name
 * @param team the team's name
 * @param department the name of the one that it was sent to; blank for none
 */
public record VisitDetails(
        Visit visit,
        List<Attempt> attempts,
        List<Note> notes,
        Map<EmployeeId, String> names,
        String visitor,
        String team,
        String department) {}
