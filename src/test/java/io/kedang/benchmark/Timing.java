package io.kedang.benchmark;

import java.util.List;

/**
 * How long some work took.
 *
 * @param nanos from the begin of the first piece to the end of the last
 * @param each nanoseconds of the single pieces
 */
record Timing(long nanos, List<Long> each) {

    Timing {
        each = each.stream().sorted().toList();
    }

    double perSecond() {
        return each.size() * 1e9 / nanos;
    }

    /** Milliseconds within which so many of a hundred pieces were done. */
    double percentile(int percent) {
        int index = (int) Math.ceil(each.size() * percent / 100.0) - 1;
        return each.get(Math.max(index, 0)) / 1e6;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
