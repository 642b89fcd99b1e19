package io.kedang.grading;

import io.kedang.shared.TeamId;
import java.util.Optional;

/**
 * Which customers are looked for.
 *
 * @param stage code of the sales stage
 * @param after where the page before ended; empty for the first
 */
public record GradeQuery(
        Optional<Importance> importance,
        Optional<Level> level,
        Optional<AbcClass> abc,
        Optional<RiskClass> risk,
        Optional<TeamId> team,
        Optional<String> stage,
        Optional<ProposalCursor> after) {}
