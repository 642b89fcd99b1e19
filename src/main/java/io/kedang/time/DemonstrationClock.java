package io.kedang.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The clock of the demonstration: real time and what it has been moved ahead by, which outlives a restart. Runs on
 * with real time between the moves.
 */
final class DemonstrationClock extends Clock implements MovableClock {

    private final Clock real;
    private final JdbcClient jdbc;
    private volatile Duration ahead;

    DemonstrationClock(Clock real, JdbcClient jdbc) {
        this.real = real;
        this.jdbc = jdbc;
        this.ahead = jdbc.sql("select ahead from demonstration_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    @Override
    public synchronized void moveTo(Instant later) {
        Duration further = Duration.between(real.instant(), later);
        if (further.compareTo(ahead) < 0) {
            throw new IllegalArgumentException("time never goes back");
        }
        jdbc.sql("""
                        insert into demonstration_clock (ahead) values (?)
                        on conflict (only_one) do update set ahead = excluded.ahead, moved_at = clock_timestamp()""").param(further.toMillis()).update();
        ahead = further;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new InAnotherZone(this, zone);
    }

    /** Moves with the one it looks at. */
    private static final class InAnotherZone extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        InAnotherZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InAnotherZone(clock, other);
        }
    }
}
