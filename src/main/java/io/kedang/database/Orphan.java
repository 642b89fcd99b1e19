package io.kedang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server left behind by a Kedang that was killed. It is one only if {@code postmaster.pid} names a process that is
 * PostgreSQL and was started on this very directory.
 */
record Orphan(ProcessHandle process, Path data) {

    private static final int STOP_WITHIN_SECONDS = 60;

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
        return process.isAlive()
                && info.command()
                        .map(command -> command.replace(" (deleted)", ""))
                        .filter(command ->
                                Path.of(command).getFileName().toString().equals("postgres"))
                        .isPresent()
                && List.of(info.arguments().orElseGet(() -> new String[0])).stream()
                        .anyMatch(argument -> samePlace(argument, data));
    }

    private static boolean samePlace(String path, Path data) {
        try {
            return Files.isSameFile(Path.of(path), data);
        } catch (IOException | RuntimeException noSuchPlace) {
            return false;
        }
    }

    /** Stops as PostgreSQL wants it (SIGINT: connections are ended, everything is written), not with a kill. */
    void stop() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            process.onExit().get(STOP_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException | IOException e) {
            throw new EmbeddedServerFailed(
                    "A PostgreSQL left behind by an earlier run (process %d on %s) did not stop within %d s; stop it and start again."
                            .formatted(process.pid(), data, STOP_WITHIN_SECONDS),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerFailed("The start was interrupted.", e);
        }
    }
}
