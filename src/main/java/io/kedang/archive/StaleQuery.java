package io.kedang.archive;

import io.kedang.shared.TeamId;
import java.util.Optional;

/**
 * Which stale cards are looked for.
 *
 * @param text part of a name, number or licence; blank for any
 * @param outlet code of {@link io.kedang.catalogue.CodeList#OUTLET}
 * @param after where the page before ended; empty for the first page
 */
public record StaleQuery(String text, Optional<TeamId> team, Optional<String> outlet, Optional<StaleCursor> after) {}
