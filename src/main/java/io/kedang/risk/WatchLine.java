package io.kedang.risk;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A line of the list of watches. */
public record WatchLine(
        WatchId id,
        CardId card,
        String customer,
        EmployeeId holder,
        TeamId team,
        RiskReason reason,
        WatchState state,
        Instant raisedAt,
        Optional<LocalDate> nextReport,
        WatchFigures figures) {

    public WatchCursor cursor() {
        return new WatchCursor(raisedAt, id.value());
    }
}
