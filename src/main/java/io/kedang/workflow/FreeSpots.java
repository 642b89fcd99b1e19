package io.kedang.workflow;

import java.util.ArrayList;
import java.util.List;

/** Finds where a name can stand without covering anything; where that is impossible, where it covers least. */
final class FreeSpots {

    private final List<Box> solid;
    private final List<Box> lines;

    FreeSpots(List<Box> shapes, List<Box> lines) {
        this.solid = new ArrayList<>(shapes);
        this.lines = lines;
    }

    /** @param candidates the best liked first. The one that is chosen is free no longer */
    Box take(List<Box> candidates) {
        Box best = candidates.get(0);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < candidates.size() && least > 0; i++) {
            double harm = harm(candidates.get(i)) + (i == 0 ? 0 : 0.5 * i);
            if (harm < least) {
                least = harm;
                best = candidates.get(i);
            }
        }
        solid.add(best);
        return best;
    }

    private double harm(Box spot) {
        Box kept = spot.grown(1);
        double shapes = solid.stream().mapToDouble(kept::covered).sum();
        double crossed = lines.stream().mapToDouble(kept::covered).sum();
        return 50 * shapes + 5 * crossed;
    }
}
