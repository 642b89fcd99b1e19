package io.kedang.workflow;

import java.time.Duration;
import java.time.Instant;

/**
 * How far time has passed.
 *
 * @param from where the clock stood
 * @param now where it stands
 * @param until where it goes
 * @param jobs how many jobs fell due on the way and ran
 */
public record Passage(Instant from, Instant now, Instant until, int jobs) {

    Passage at(Instant time, int more) {
        return new Passage(from, time, until, jobs + more);
    }

    /** 0 to 100. */
    public int percent() {
        long whole = Duration.between(from, until).toMillis();
        long done = Duration.between(from, now).toMillis();
        return whole <= 0 ? 100 : (int) Math.max(0, Math.min(100, done * 100 / whole));
    }
}
