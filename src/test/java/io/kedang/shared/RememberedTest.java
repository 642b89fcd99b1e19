package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong nanoTime = new AtomicLong();
    private final AtomicLong version = new AtomicLong(1);
    private final AtomicInteger versionAsked = new AtomicInteger();
    private final AtomicInteger loaded = new AtomicInteger();
    private String stored = "first";

    private final Remembered<String> remembered = new Remembered<>(this::version, this::load, nanoTime::get);

    @Test
    void reading_again_asks_nobody() {
        remembered.get();
        remembered.get();

        assertThat(loaded).hasValue(1);
        assertThat(versionAsked).hasValue(1);
    }

    @Test
    void what_is_forgotten_is_read_again() {
        remembered.get();
        stored = "second";
        remembered.forget();

        assertThat(remembered.get()).isEqualTo("second");
    }

    @Test
    void a_change_by_another_node_is_noticed_within_thirty_seconds() {
        remembered.get();
        stored = "second";
        version.set(2);

        nanoTime.set(29 * SECOND);
        assertThat(remembered.get()).isEqualTo("first");
        nanoTime.set(31 * SECOND);
        assertThat(remembered.get()).isEqualTo("second");
    }

    @Test
    void an_unchanged_version_spares_the_reading() {
        remembered.get();
        nanoTime.set(31 * SECOND);
        remembered.get();

        assertThat(versionAsked).hasValue(2);
        assertThat(loaded).hasValue(1);
    }

    @Test
    void what_is_forgotten_while_it_is_being_read_is_not_kept() {
        AtomicInteger readings = new AtomicInteger();
        var self = new Object() {
            Remembered<String> memory = new Remembered<>(() -> 1, () -> "never", nanoTime::get);
        };
        self.memory = new Remembered<>(
                () -> 1,
                () -> {
                    if (readings.incrementAndGet() == 1) {
                        self.memory.forget();
                        return "before the change";
                    }
                    return "after the change";
                },
                nanoTime::get);

        self.memory.get();

        assertThat(self.memory.get()).isEqualTo("after the change");
    }

    private long version() {
        versionAsked.incrementAndGet();
        return version.get();
    }

    private String load() {
        loaded.incrementAndGet();
        return stored;
    }
}
