package io.kedang.grading;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.shared.Wan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the list of customers by grade.
 *
 * @param amount bought in the last whole year known; zero when nothing is known
 * @param overriddenUntil last day on which the grade stands against the rules
 * @param stage code of the sales stage
 */
public record GradedLine(
        CardId card,
        String name,
        EmployeeId owner,
        TeamId team,
        Grade grade,
        Wan amount,
        Optional<LocalDate> overriddenUntil,
        Optional<String> stage) {

    public ProposalCursor cursor() {
        return new ProposalCursor(amount, card);
    }
}
