package io.kedang.workflow;

import io.kedang.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/**
 * Lets time pass in the demonstration: the clock goes from one due time to the next, a day at most at once, and at
 * each stop everything runs that is due. A plain jump would run a job twice and skip cycles.
 */
@Service
@Profile("demo | test")
public class PassingTime {

    /** Further ahead than anything of the demonstration waits for. */
    public static final Duration FURTHEST = Duration.ofDays(400);

    private static final Duration LONGEST_STEP = Duration.ofDays(1);

    private final MovableClock clock;
    private final DueJobs jobs;
    private final JobPause pause;
    private final AtomicBoolean moving = new AtomicBoolean();
    private final AtomicReference<Optional<Passage>> passage = new AtomicReference<>(Optional.empty());

    PassingTime(MovableClock clock, DueJobs jobs, JobPause pause) {
        this.clock = clock;
        this.jobs = jobs;
        this.pause = pause;
    }

    /** When the next job of the engine is due. */
    public Optional<Instant> nextDue() {
        return jobs.nextAfter(clock.instant());
    }

    /** The passage that goes on, or the last one since the start. */
    public Optional<Passage> passage() {
        return passage.get();
    }

    public boolean isPassing() {
        return moving.get();
    }

    /**
     * Returns when the clock shows the time. What it is doing meanwhile is told by {@link #passage}.
     *
     * @param until not before what the clock shows, and at most {@link #FURTHEST} later
     * @throws WorkflowRefused when time passes already, or {@code until} is out of these bounds
     */
    public void passTo(Instant until) {
        Instant from = clock.instant();
        if (until.isBefore(from) || until.isAfter(from.plus(FURTHEST))) {
            throw WorkflowRefused.timeOutOfBounds(FURTHEST.toDays());
        }
        if (!moving.compareAndSet(false, true)) {
            throw WorkflowRefused.timePassesAlready();
        }
        try {
            passage.set(Optional.of(new Passage(from, from, until, 0)));
            pause.during(() -> step(until));
        } finally {
            moving.set(false);
        }
    }

    private void step(Instant until) {
        ran(jobs.run());
        while (clock.instant().isBefore(until)) {
            Instant now = clock.instant();
            Instant stop = earliest(until, now.plus(LONGEST_STEP));
            clock.moveTo(earliest(stop, jobs.nextAfter(now).orElse(stop)));
            ran(jobs.run());
        }
    }

    private void ran(int more) {
        passage.updateAndGet(passing -> passing.map(known -> known.at(clock.instant(), more)));
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
