package io.kedang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A server left behind by a Kedang that was killed. It is one only if {@code postmaster.pid} names a process that is
 * PostgreSQL and was started on this very directory.
 */
record Orphan(ProcessHandle process, Path data) {

    private static final Duration STOP_WITHIN = Duration.ofSeconds(60);
    private static final long LOOK_EVERY_MILLIS = 100;

    static Optional<Orphan> of(Path data) {
        return pid(data)
                .flatMap(ProcessHandle::of)
                .filter(process -> servesFrom(process, data))
                .map(process -> new Orphan(process, data));
    }

    private static Optional<Long> pid(Path data) {
        var file = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() < 2 || !samePlace(lines.get(1), data)
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(lines.get(0).strip()));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean servesFrom(ProcessHandle process, Path data) {
        var info = process.info();
        return info.command().filter(Orphan::isPostgres).isPresent()
                && info.arguments().stream().flatMap(Arrays::stream).anyMatch(argument -> samePlace(argument, data));
    }

    /** Linux marks a program whose file has been removed since. */
    private static boolean isPostgres(String command) {
        return Path.of(command.replace(" (deleted)", "")).endsWith("postgres");
    }

    private static boolean samePlace(String path, Path data) {
        try {
            return Files.isSameFile(Path.of(path), data);
        } catch (IOException | RuntimeException noSuchPlace) {
            return false;
        }
    }

    /**
     * Asks as PostgreSQL wants it (SIGINT: connections are ended, everything is written) and waits; never a kill.
     *
     * @throws StartRefused if it still runs after 60 s
     */
    void stop() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            awaitEnd();
        } catch (IOException e) {
            throw stillRunning();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillRunning();
        }
    }

    /** Ended is what has given the directory back: without a parent that cares, the process itself stays as a zombie. */
    private void awaitEnd() throws InterruptedException {
        var began = System.nanoTime();
        while (of(data).isPresent()) {
            if (System.nanoTime() - began > STOP_WITHIN.toNanos()) {
                throw stillRunning();
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private StartRefused stillRunning() {
        return new StartRefused(
                "A PostgreSQL that an earlier run left behind (process %d on %s) does not stop."
                        .formatted(process.pid(), data),
                "Stop it with: kill -INT %d. Then start Kedang again.".formatted(process.pid()));
    }
}
