package io.kedang.risk;

import java.time.Instant;
import java.util.Optional;

/** What must be so before a watch ends. */
public record Criterion(CriterionId id, String text, Optional<Doer> metBy, Optional<Instant> metAt) {

    public static final int LONGEST = 200;

    public boolean isMet() {
        return metAt.isPresent();
    }
}
