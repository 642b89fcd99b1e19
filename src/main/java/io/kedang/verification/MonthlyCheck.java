package io.kedang.verification;

import io.kedang.freshness.Evidence;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One salesperson's check of one month.
 *
 * @param employee for whom it was begun
 * @param keeper who has it in hand: a successor after the employee has left
 * @param evidence chosen last, to be proposed for the next card
 * @param end empty while it is open
 */
public record MonthlyCheck(
        CheckId id,
        EmployeeId employee,
        EmployeeId keeper,
        TeamId team,
        YearMonth month,
        Evidence evidence,
        Instant begunAt,
        Optional<End> end) {

    /** How a check ends. The name is stored. */
    public enum Outcome {
        HANDED_IN,
        /** The next month came first. */
        OVERTAKEN
    }

    /** @param reason why it was handed in with cards left open */
    public record End(Outcome outcome, Instant at, Optional<String> reason) {}

    public boolean isOpen() {
        return end.isEmpty();
    }
}
