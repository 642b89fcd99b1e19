package io.kedang.review;

import io.kedang.grading.Grade;
import io.kedang.grading.Reason;
import io.kedang.shared.CardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A customer in a review.
 *
 * @param kinds what stands out, the weightiest first; one at least
 * @param before the grade that the customer had; empty when it is graded for the first time
 * @param standingUntil until when the grade before stands against the rules
 * @param why of the proposed grade, one for each aspect
 * @param reasonNeeded whether the manager must say why trade grew or fell
 * @param decided empty while it is open
 * @param version of what is decided, for optimistic locking
 */
public record ReviewLine(
        ReviewId review,
        CardId card,
        String name,
        List<LineKind> kinds,
        Optional<Grade> before,
        Grade proposed,
        Optional<LocalDate> standingUntil,
        Trade trade,
        List<Reason> why,
        boolean reasonNeeded,
        Optional<Decided> decided,
        int version) {

    public ReviewLine {
        kinds = List.copyOf(kinds);
        why = List.copyOf(why);
    }

    public LineKind kind() {
        return kinds.get(0);
    }

    /** The grade once the review is handed in; as long as nobody has decided, the proposed one. */
    public Grade after() {
        return decided.map(Decided::grade).orElse(proposed);
    }
}
