package io.kedang.review;

import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A review in a line.
 *
 * @param month in which it fell due
 * @param team whose customers are reviewed, with its name
 */
public record ReviewSummary(
        ReviewId id,
        YearMonth month,
        TeamId team,
        String teamName,
        ReviewState state,
        Optional<HandedIn> handedIn,
        Optional<Read> read) {

    /** @param deputy who acted for the manager */
    public record HandedIn(Instant at, EmployeeId by, Optional<EmployeeId> deputy) {}

    /** @param deputy who acted for the leader @param remarks for the managers of the team */
    public record Read(Instant at, EmployeeId by, Optional<EmployeeId> deputy, Optional<String> remarks) {}

    /** What it is called in every language. */
    public String title() {
        return teamName + " · " + month;
    }
}
