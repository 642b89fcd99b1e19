package io.kedang.grading;

import io.kedang.shared.CardId;
import java.util.Optional;

/** A customer has another grade now. @param before empty for the first grade */
public record GradeChange(CardId card, Optional<Grade> before, Grade after) {

    /** Whether there is a change at all. */
    boolean isOne() {
        return before.filter(after::equals).isEmpty();
    }

    public boolean riskBecameHigh() {
        return after.risk() == RiskClass.HIGH
                && before.filter(grade -> grade.risk() == RiskClass.HIGH).isEmpty();
    }
}
