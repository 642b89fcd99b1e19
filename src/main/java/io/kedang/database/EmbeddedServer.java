package io.kedang.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that Kedang brings along, for the demonstration and the tests. Its files are kept in
 * {@code postgres} below the directory; it listens on 127.0.0.1 only, and every role needs its password.
 */
class EmbeddedServer implements AutoCloseable {

    static final String OWNER = "kedang_owner";
    static final String APP = "kedang_app";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String DATABASE = "kedang";
    private static final Duration START_WITHIN = Duration.ofSeconds(60);

    private final DataLock lock;
    private final Passwords passwords;
    private final EmbeddedPostgres postgres;
    private final Path data;

    private EmbeddedServer(DataLock lock, Passwords passwords, EmbeddedPostgres postgres, Path data) {
        this.lock = lock;
        this.passwords = passwords;
        this.postgres = postgres;
        this.data = data;
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @throws AlreadyRunning if another Kedang runs on this directory
     * @throws EmbeddedServerFailed with the reason, if the server does not start
     */
    static EmbeddedServer start(EmbeddedSettings settings) {
        var directory = settings.directory().toAbsolutePath().normalize();
        var lock = DataLock.take(directory);
        try {
            var data = directory.resolve("postgres");
            Orphan.of(data).ifPresent(orphan -> {
                LOG.info(
                        "Stopping the PostgreSQL that an earlier run left behind (process {}).",
                        orphan.process().pid());
                orphan.stop();
            });
            var passwords = Passwords.in(directory);
            var server = new EmbeddedServer(lock, passwords, launch(settings, passwords, directory, data), data);
            server.prepare();
            return server;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres launch(EmbeddedSettings settings, Passwords passwords, Path directory, Path data) {
        var log = directory.resolve("postgres.log");
        Path secret = null;
        try {
            secret = Files.createTempFile(directory, "first", ".secret");
            Files.writeString(secret, passwords.superuser());
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(
                            settings.binaries().toAbsolutePath().toFile())
                    .setPort(settings.port())
                    .setPGStartupWait(START_WITHIN)
                    .setOutputRedirector(Redirect.to(log.toFile()))
                    .setConnectConfig("password", passwords.superuser())
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("pwfile", secret.toString());
            locale().forEach(builder::setLocaleConfig);
            settings.server().forEach(builder::setServerConfig);
            return builder.start();
        } catch (IOException | RuntimeException e) {
            throw new EmbeddedServerFailed("The embedded PostgreSQL does not start; " + log + " says why.", e);
        } finally {
            delete(secret);
        }
    }

    /** Any other locale finds no trigrams in Chinese text. */
    private static Map<String, String> locale() {
        var mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        return Map.of(
                "locale-provider", "builtin", "builtin-locale", "C.UTF-8", "locale", mac ? "en_US.UTF-8" : "C.UTF-8");
    }

    private static void delete(@org.jspecify.annotations.Nullable Path secret) {
        try {
            if (secret != null) {
                Files.delete(secret);
            }
        } catch (IOException e) {
            throw new EmbeddedServerFailed("The file " + secret + " cannot be deleted.", e);
        }
    }

    private void prepare() {
        var roles = new Roles(postgres.getPostgresDatabase());
        roles.login(OWNER, passwords.owner());
        roles.login(APP, passwords.app());
        roles.database(DATABASE, OWNER);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + DATABASE;
    }

    Passwords passwords() {
        return passwords;
    }

    @Override
    public void close() {
        try {
            postgres.close();
            Orphan.of(data).ifPresent(Orphan::stop);
        } catch (IOException e) {
            throw new EmbeddedServerFailed("The embedded PostgreSQL does not stop.", e);
        } finally {
            lock.close();
        }
    }
}
