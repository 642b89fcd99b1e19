package io.kedang.archive;

import io.kedang.card.CardState;
import io.kedang.shared.TeamId;
import java.util.Optional;

/**
 * What is looked for in the archive.
 *
 * @param text part of a name, number or licence; blank for any
 * @param outlet code of {@link io.kedang.catalogue.CodeList#OUTLET}
 * @param after where the page before ended; empty for the first page
 */
public record CardQuery(
        String text,
        Optional<CardState> state,
        Optional<TeamId> team,
        Optional<String> outlet,
        Optional<CardCursor> after) {}
