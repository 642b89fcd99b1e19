package io.kedang.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the tests: runs until it is moved, then stands still. Reset it after each test that moves it. */
@Component
@Primary
@Profile("test")
public class MutableClock extends Clock implements MovableClock {

    private final ZoneId zone;
    private volatile @Nullable Instant standing;

    MutableClock(TimeSettings settings) {
        this.zone = settings.zoneId();
    }

    /** Stands still at this instant from now on; a test may go back too. */
    @Override
    public void moveTo(Instant instant) {
        standing = instant;
    }

    /** Stands still at this local time of the company's zone from now on. */
    public void moveTo(LocalDateTime local) {
        moveTo(local.atZone(zone).toInstant());
    }

    /** Stands still this much later than it shows. */
    public void advance(Duration duration) {
        moveTo(instant().plus(duration));
    }

    /** Runs with real time again. */
    public void reset() {
        standing = null;
    }

    @Override
    public Instant instant() {
        Instant fixed = standing;
        return fixed == null ? Instant.now() : fixed;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        MutableClock outer = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return outer.instant();
            }

            @Override
            public ZoneId getZone() {
                return other;
            }

            @Override
            public Clock withZone(ZoneId another) {
                return outer.withZone(another);
            }
        };
    }
}
