package io.kedang.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Notes when the clock of the company stood where as a test's timer fired. Public, because expressions call it. */
@Component("passingProbe")
public class PassingProbe {

    private final Clock clock;
    private final List<Instant> fired = new CopyOnWriteArrayList<>();

    PassingProbe(Clock clock) {
        this.clock = clock;
    }

    public void note() {
        fired.add(clock.instant());
    }

    public void fail() {
        throw new IllegalStateException("on purpose");
    }

    List<Instant> fired() {
        return List.copyOf(fired);
    }

    void forget() {
        fired.clear();
    }
}
