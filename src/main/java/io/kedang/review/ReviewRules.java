package io.kedang.review;

import io.kedang.grading.GradeProposal;
import io.kedang.grading.RiskClass;
import io.kedang.grading.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands out about a customer, by what is proposed and what was before. */
@Component
class ReviewRules {

    private final ReviewSettings settings;

    ReviewRules(ReviewSettings settings) {
        this.settings = settings;
    }

    /**
     * What stands out, the weightiest first.
     *
     * @param observed whether the review before put the customer under further observation
     */
    List<LineKind> kinds(GradeProposal proposal, boolean observed) {
        List<LineKind> kinds = new ArrayList<>();
        add(kinds, LineKind.LOST, proposal.trend() == Trend.LOST);
        add(kinds, LineKind.SHRINKING, proposal.trend() == Trend.SHRINKING);
        add(kinds, LineKind.RISK, proposal.grade().risk() == RiskClass.HIGH || isRiskier(proposal));
        add(kinds, LineKind.GROWING, proposal.trend() == Trend.FAST_GROWING);
        add(kinds, LineKind.OBSERVED, observed);
        add(kinds, LineKind.CHANGED, isChanged(proposal));
        add(kinds, LineKind.FIRST, proposal.held().isEmpty());
        add(kinds, LineKind.UNCHANGED, kinds.isEmpty());
        return List.copyOf(kinds);
    }

    private static void add(List<LineKind> kinds, LineKind kind, boolean is) {
        if (is) {
            kinds.add(kind);
        }
    }

    private static boolean isRiskier(GradeProposal proposal) {
        return proposal.held()
                .filter(held -> proposal.grade().risk().compareTo(held.risk()) > 0)
                .isPresent();
    }

    /** A grade against the rules that still stands is no change: it was decided, and until when. */
    private static boolean isChanged(GradeProposal proposal) {
        return proposal.held().isPresent()
                && !proposal.unchanged()
                && standingUntil(proposal).isEmpty();
    }

    /** Until when the grade that the customer has stands against the rules, when it still does. */
    static Optional<LocalDate> standingUntil(GradeProposal proposal) {
        return proposal.overriddenUntil()
                .filter(until -> !until.isBefore(proposal.period().day()));
    }

    /** Whether the report tells of it as an anomaly: something changed suddenly. */
    boolean isSudden(GradeProposal proposal) {
        boolean trade = proposal.figures()
                .growth()
                .filter(growth -> Math.abs(growth) >= settings.sudden())
                .isPresent();
        boolean level = proposal.held()
                .filter(held -> Math.abs(held.level().ordinal()
                                - proposal.grade().level().ordinal())
                        >= settings.levels())
                .isPresent();
        boolean risk = proposal.grade().risk() == RiskClass.HIGH && isRiskier(proposal);
        return trade || level || risk || proposal.trend() == Trend.LOST;
    }
}
