package io.kedang.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** One start of the embedded server, with what would make it fail said beforehand where that can be known. */
record Launch(EmbeddedSettings settings, EmbeddedFiles files, Passwords passwords) {

    private static final Duration START_WITHIN = Duration.ofSeconds(60);

    EmbeddedPostgres start() {
        refuseRootWithoutUnshare();
        refuseTakenPort();
        try {
            files.prepare(settings.binaries());
            var secret = superuserPassword();
            try {
                files.refuseForeign(secret);
                return server(secret).start();
            } finally {
                Files.delete(secret);
            }
        } catch (StartRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new StartRefused(
                    "The embedded PostgreSQL does not start: %s."
                            .formatted(files.lastError().orElse(e.getMessage())),
                    (Files.exists(files.log()) ? "Its log is " + files.log() + ". Or start" : "Start")
                            + " Kedang on a PostgreSQL of your own.",
                    e);
        }
    }

    private Path superuserPassword() throws IOException {
        var secret = Files.createTempFile(files.directory(), "initdb", ".secret");
        return Files.writeString(secret, passwords.superuser());
    }

    private EmbeddedPostgres.Builder server(Path superuserPassword) {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(files.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(
                        settings.binaries().toAbsolutePath().toFile())
                .setPort(settings.port())
                .setPGStartupWait(START_WITHIN)
                .setOutputRedirector(Redirect.appendTo(files.log().toFile()))
                .setConnectConfig("password", passwords.superuser())
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", superuserPassword.toString());
        locale().forEach(builder::setLocaleConfig);
        settings.server().forEach(builder::setServerConfig);
        return builder;
    }

    /** With any other locale show_trgm finds nothing in Chinese text. */
    private static Map<String, String> locale() {
        var mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        return Map.of(
                "locale-provider", "builtin", "builtin-locale", "C.UTF-8", "locale", mac ? "en_US.UTF-8" : "C.UTF-8");
    }

    private static void refuseRootWithoutUnshare() {
        if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
            throw new StartRefused(
                    "PostgreSQL does not run as root, and `unshare -U`, by which Kedang lets it run as nobody, is missing or"
                            + " forbidden here (containers often forbid it).",
                    "Start Kedang as another user than root, or on a PostgreSQL of your own.");
        }
    }

    private void refuseTakenPort() {
        if (settings.port() == 0) {
            return;
        }
        try (var free = new ServerSocket(settings.port(), 1, InetAddress.getLoopbackAddress())) {
            free.getLocalPort();
        } catch (IOException taken) {
            throw new StartRefused(
                    "Another program listens on port %d, where the embedded PostgreSQL should."
                            .formatted(settings.port()),
                    "Stop it, or set KEDANG_DATABASE_PORT to a port that is free, or to 0 for any.",
                    taken);
        }
    }
}
