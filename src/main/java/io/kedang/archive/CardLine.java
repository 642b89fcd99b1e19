package io.kedang.archive;

import io.kedang.card.CardState;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.time.Instant;
import java.util.Optional;

/** A line of the archive list. */
public record CardLine(
        CardId id,
        String name,
        Optional<String> archiveNumber,
        CardState state,
        EmployeeId owner,
        TeamId team,
        Optional<String> outlet,
        Instant changedAt) {

    public CardCursor cursor() {
        return new CardCursor(changedAt, id);
    }
}
