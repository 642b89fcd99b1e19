package io.kedang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the embedded server: random, made once, readable by its owner only. */
record Passwords(String superuser, String owner, String app) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Passwords in(Path directory) {
        var file = directory.resolve("database.properties");
        try {
            if (Files.notExists(file)) {
                write(file);
            }
            return read(file);
        } catch (IOException e) {
            throw StartRefused.unusableDirectory(directory, e);
        }
    }

    private static Passwords read(Path file) throws IOException {
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        return new Passwords(kept(kept, "superuser", file), kept(kept, "owner", file), kept(kept, "app", file));
    }

    private static String kept(Properties properties, String name, Path file) {
        var value = properties.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new StartRefused(
                    "The file %s has no password named '%s'.".formatted(file, name),
                    "Put the file back as it was; without it the data beside it cannot be opened.");
        }
        return value;
    }

    /** Written beside and moved, so that a start cut short leaves no half file. */
    private static void write(Path file) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, "superuser=%s%nowner=%s%napp=%s%n".formatted(random(), random(), random()));
        Files.move(fresh, file);
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Passwords[…]";
    }
}
