package io.kedang.risk;

import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.util.UUID;

/** A report as the leader's list shows it. @param state of the watch today */
public record ReportLine(
        UUID id,
        WatchId watch,
        CardId card,
        String customer,
        TeamId team,
        RiskReason reason,
        WatchState state,
        WatchReport report) {

    public WatchCursor cursor() {
        return new WatchCursor(report.at(), id);
    }
}
