package io.kedang.shared;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something small that is read all the time and seldom changes, kept in memory. Whoever changes it says
 * {@link #forget()} after the commit; a change by another node is noticed by a version number that is asked for at
 * most every 30 seconds.
 */
public final class Remembered<T> {

    private static final long ASK_AGAIN_AFTER_NANOS = 30_000_000_000L;

    private final LongSupplier version;
    private final Supplier<T> load;
    private final LongSupplier nanoTime;
    private final AtomicLong forgotten = new AtomicLong();
    private final AtomicReference<@Nullable Memory<T>> memory = new AtomicReference<>();

    /**
     * @param version cheap to ask for, different after every change
     * @param load reads the thing itself
     */
    public Remembered(LongSupplier version, Supplier<T> load) {
        this(version, load, System::nanoTime);
    }

    Remembered(LongSupplier version, Supplier<T> load, LongSupplier nanoTime) {
        this.version = version;
        this.load = load;
        this.nanoTime = nanoTime;
    }

    public T get() {
        Memory<T> known = memory.get();
        long now = nanoTime.getAsLong();
        if (known != null && now - known.asked < ASK_AGAIN_AFTER_NANOS) {
            return known.value;
        }
        return renew(known, now);
    }

    public void forget() {
        forgotten.incrementAndGet();
        memory.set(null);
    }

    /** Without a lock: a thread that waited for another's connection while it holds one itself could starve both. */
    private T renew(@Nullable Memory<T> known, long now) {
        long before = forgotten.get();
        long current = version.getAsLong();
        T value = known != null && known.version == current ? known.value : load.get();
        Memory<T> renewed = new Memory<>(value, current, now);
        memory.compareAndSet(known, renewed);
        if (forgotten.get() != before) {
            memory.compareAndSet(renewed, null);
        }
        return value;
    }

    private record Memory<T>(T value, long version, long asked) {}
}
