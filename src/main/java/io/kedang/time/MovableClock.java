package io.kedang.time;

import java.time.Instant;

/**
 * A company clock that can be moved, for the demonstration and for tests; there is none in a company's own
 * installation. Move it through {@code io.kedang.workflow.PassingTime}, which lets nothing that falls due be missed.
 */
public interface MovableClock {

    /** What it shows now. */
    Instant instant();

    /**
     * @param later not before what it shows
     * @throws IllegalArgumentException when it is before: time never goes back
     */
    void moveTo(Instant later);
}
