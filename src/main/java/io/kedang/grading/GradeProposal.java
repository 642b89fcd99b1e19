package io.kedang.grading;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Wan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say about a customer in a review.
 *
 * @param name of the customer
 * @param holder of the card
 * @param grade that is proposed
 * @param held the grade that the customer has
 * @param overriddenUntil until when the grade that the customer has stands against the rules
 * @param reasons one for each aspect; of risk all that were found
 * @param decision what became of it; empty while it is open
 */
public record GradeProposal(
        CardId card,
        String name,
        EmployeeId holder,
        ReviewPeriod period,
        Grade grade,
        Trend trend,
        Optional<Grade> held,
        Optional<LocalDate> overriddenUntil,
        Figures figures,
        List<Reason> reasons,
        Optional<Decision> decision) {

    private static final Wan NOTHING = new Wan(BigDecimal.ZERO);

    /** What a manager made of a proposal. */
    public enum Decision {
        ACCEPTED,
        OVERRIDDEN
    }

    public GradeProposal {
        reasons = List.copyOf(reasons);
    }

    /** Where a page that ends with it goes on. */
    public ProposalCursor cursor() {
        return new ProposalCursor(figures.amount().orElse(NOTHING), card);
    }

    /** Whether accepting it leaves the customer's grade as it is. */
    public boolean unchanged() {
        return held.filter(grade::equals).isPresent();
    }
}
