package io.kedang.risk;

/**
 * What is open of watches, in numbers.
 *
 * @param undecided raised, not decided
 * @param ending whose end was proposed
 * @param late with a duty that is late
 * @param reports whose report waits to be written
 */
public record OpenWatches(int undecided, int watched, int ending, int late, int reports) {

    public boolean none() {
        return undecided + watched + ending == 0;
    }
}
