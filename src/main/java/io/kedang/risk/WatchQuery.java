package io.kedang.risk;

import io.kedang.shared.TeamId;
import java.util.Optional;

/**
 * Which watches are looked for.
 *
 * @param state empty for all that are open
 * @param after where the page before ended; empty for the first page
 */
public record WatchQuery(
        Optional<WatchState> state, Optional<RiskReason> reason, Optional<TeamId> team, Optional<WatchCursor> after) {}
