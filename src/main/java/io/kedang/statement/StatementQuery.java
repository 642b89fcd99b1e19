package io.kedang.statement;

import io.kedang.shared.CardId;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Which statements are looked for.
 *
 * @param state only in this one
 * @param all in every state, where none is chosen; else those about which something is still to be done
 */
public record StatementQuery(
        Optional<YearMonth> month,
        Optional<StatementState> state,
        boolean all,
        Optional<CardId> card,
        Optional<StatementCursor> after) {}
