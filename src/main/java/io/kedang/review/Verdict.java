package io.kedang.review;

import io.kedang.grading.Grade;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a manager says about a customer.
 *
 * @param grade when it is another than proposed
 * @param until last day of that grade
 * @param reason in the manager's words; empty when none is given
 * @param observedUntil until when the customer is to be under further observation
 */
public record Verdict(
        LineDecision decision,
        Optional<Grade> grade,
        Optional<LocalDate> until,
        Optional<String> reason,
        Optional<LocalDate> observedUntil) {

    public static final int LONGEST_REASON = 1000;

    NewDecision about(ReviewLine line) {
        return switch (decision) {
            case ACCEPTED -> new NewDecision(decision, line.proposed(), reason, Optional.empty(), observedUntil);
            case KEPT ->
                new NewDecision(decision, line.before().orElseThrow(), reason, Optional.empty(), observedUntil);
            case OVERRIDDEN -> new NewDecision(decision, grade.orElseThrow(), reason, until, observedUntil);
        };
    }
}
