package io.kedang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * One embedded PostgreSQL for all tests of a JVM, started when the first asks and deleted at the end. Its commits wait
 * for the disk only if {@code -Dkedang.test.durable=true} says so.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path HOME = Path.of("target", "test-database");
    /** Of the JVMs that run tests side by side, each clears up after itself only. */
    private static final String RUN = "run-" + System.getProperty("kedang.test.fork", "fork-1") + "-";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = Holder.SERVER;
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", server.url(),
                                "spring.datasource.username", EmbeddedServer.APP,
                                "spring.datasource.password", server.passwords().app(),
                                "spring.flyway.user", EmbeddedServer.OWNER,
                                "spring.flyway.password", server.passwords().owner())));
    }

    /** Connections of the role that owns the schema: for what the application itself may not do. */
    public static DataSource asOwner() {
        var server = Holder.SERVER;
        return new DriverManagerDataSource(
                server.url(), EmbeddedServer.OWNER, server.passwords().owner());
    }

    /** Connections of the superuser, for checkpoints, and roles and databases that are not as they should be. */
    public static DataSource asSuperuser() {
        var server = Holder.SERVER;
        return new DriverManagerDataSource(
                server.url(), "postgres", server.passwords().superuser());
    }

    /** The way to another database of the same server. */
    static String url(String database) {
        return Holder.SERVER.url().replaceFirst("[^/]+$", database);
    }

    static EmbeddedSettings settings(Path directory) {
        return new EmbeddedSettings(directory, HOME.resolve("binaries"), 0, Boolean.getBoolean("kedang.test.durable"));
    }

    /** Where the server of this JVM keeps its files. */
    public static Path files() {
        return Holder.DIRECTORY.resolve("postgres");
    }

    private static final class Holder {

        private static final Path DIRECTORY = HOME.resolve(RUN + UUID.randomUUID());
        private static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            removeLeftovers();
            var server = EmbeddedServer.start(settings(DIRECTORY));
            SpringApplication.getShutdownHandlers().add(() -> {
                server.close();
                delete(DIRECTORY);
            });
            return server;
        }

        /** A killed test run cleans nothing up; the next one does. */
        private static void removeLeftovers() {
            try {
                Files.createDirectories(HOME);
                try (var runs = Files.newDirectoryStream(HOME, RUN + "*")) {
                    runs.forEach(Holder::remove);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void remove(Path run) {
            try (var lock = DataLock.take(run)) {
                Orphan.of(run.resolve("postgres")).ifPresent(Orphan::stop);
                delete(run);
            } catch (AlreadyRunning another) {
                // a test run beside this one
            }
        }

        private static void delete(Path directory) {
            try {
                FileSystemUtils.deleteRecursively(directory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
