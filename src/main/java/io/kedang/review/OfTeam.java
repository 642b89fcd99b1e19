package io.kedang.review;

import java.util.Map;

/** What became of the customers of one team. @param kinds how many stood out by what */
public record OfTeam(ReviewSummary review, Totals totals, Map<LineKind, Integer> kinds) {

    public OfTeam {
        kinds = Map.copyOf(kinds);
    }

    public int of(LineKind kind) {
        return kinds.getOrDefault(kind, 0);
    }
}
