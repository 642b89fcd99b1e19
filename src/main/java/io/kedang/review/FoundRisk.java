package io.kedang.review;

import io.kedang.grading.Aspect;
import io.kedang.grading.Reason;
import io.kedang.shared.CardId;
import java.util.List;

/** @param ruleKey message key of the rule that found the risk; where none did, the manager knows it */
record FoundRisk(CardId card, String ruleKey) {

    private static final String BY_MANAGER = "review.risk.by-manager";

    static String rule(List<Reason> why) {
        return why.stream()
                .filter(reason -> reason.aspect() == Aspect.RISK)
                .map(Reason::messageKey)
                .findFirst()
                .orElse(BY_MANAGER);
    }
}
