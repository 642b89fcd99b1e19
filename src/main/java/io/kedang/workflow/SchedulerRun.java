package io.kedang.workflow;

import java.time.Instant;
import java.util.Optional;

/**
 * One run of a scheduler, in real time.
 *
 * @param scheduler such as {@code daily-digest}
 * @param endedAt empty while it runs, and when the application was stopped in the middle
 * @param detail what was done, or the kind of error; never customer data
 */
public record SchedulerRun(
        String scheduler, Instant startedAt, Optional<Instant> endedAt, boolean failed, String detail) {}
