package io.kedang.statement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The statements of a month, issued for all customers.
 *
 * @param accounts how many there were to look at when it began
 * @param looked at how many it has looked
 * @param issued how many had movement or a balance, and no statement yet
 * @param failed how many had one coming and did not get it
 */
public record MonthRun(
        StatementRunId id,
        YearMonth month,
        StatementDoer beginner,
        Instant begunAt,
        int accounts,
        int looked,
        int issued,
        int failed,
        Optional<Instant> endedAt) {

    public boolean isOpen() {
        return endedAt.isEmpty();
    }
}
