package io.kedang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** What the embedded server keeps on disk, and what can be told from it. */
record EmbeddedFiles(Path directory) {

    private static final String MAJOR_VERSION = "17";

    EmbeddedFiles {
        directory = directory.toAbsolutePath().normalize();
    }

    Path data() {
        return directory.resolve("postgres");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }

    private Path complete() {
        return directory.resolve("postgres.complete");
    }

    /** The log begins anew with each start and is its owner's to read. The programs are run, so nobody else may write where they are unpacked. */
    void prepare(Path binaries) throws IOException {
        Files.deleteIfExists(log());
        Files.createFile(log(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (Files.notExists(binaries)) {
            Files.createDirectories(
                    binaries, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** From here on there may be something in the database that someone would miss. */
    void markComplete() {
        try {
            if (Files.notExists(complete())) {
                Files.createFile(complete());
            }
        } catch (IOException e) {
            throw StartRefused.unusableDirectory(directory, e);
        }
    }

    /** A first start cut short leaves a directory that no server opens. It is put aside, not deleted. */
    void setAsideIncomplete() {
        try {
            if (Files.notExists(complete()) && Files.exists(data())) {
                Files.move(
                        data(),
                        Files.createTempDirectory(directory, "incomplete-").resolve("postgres"));
            }
        } catch (IOException e) {
            throw StartRefused.unusableDirectory(directory, e);
        }
    }

    /**
     * @param mine a file that this process has just made
     * @throws StartRefused if the database files are another user's or another PostgreSQL's
     */
    void refuseForeign(Path mine) throws IOException {
        if (Files.notExists(data())) {
            return;
        }
        var owner = Files.getOwner(data());
        if (!owner.equals(Files.getOwner(mine))) {
            throw new StartRefused(
                    "The database files in %s belong to %s.".formatted(data(), owner),
                    "Start Kedang as %s, or set KEDANG_DATA_DIR to another directory.".formatted(owner));
        }
        var version = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartRefused(
                    "The database files in %s are of PostgreSQL %s; this Kedang brings %s."
                            .formatted(data(), version, MAJOR_VERSION),
                    "Use the Kedang that wrote them, or set KEDANG_DATA_DIR to another directory.");
        }
    }

    /** The server's own last words on why it gave up. */
    Optional<String> lastError() {
        try {
            List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
            return lines.stream()
                    .filter(line -> line.contains("FATAL:") || line.contains("error:") || line.contains("failed"))
                    .map(line -> line.replaceFirst(".*?(FATAL|error): *", ""))
                    .reduce((earlier, later) -> later);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
