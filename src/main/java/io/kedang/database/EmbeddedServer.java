package io.kedang.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The PostgreSQL that Kedang brings along, for the demonstration and the tests. Its files are kept in
 * {@code postgres} below the directory; it listens on 127.0.0.1 only, and every role needs its password.
 */
class EmbeddedServer implements AutoCloseable {

    static final String OWNER = "kedang_owner";
    static final String APP = "kedang_app";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String DATABASE = "kedang";

    private final DataLock lock;
    private final EmbeddedFiles files;
    private final Passwords passwords;
    private final EmbeddedPostgres postgres;

    private EmbeddedServer(DataLock lock, EmbeddedFiles files, Passwords passwords, EmbeddedPostgres postgres) {
        this.lock = lock;
        this.files = files;
        this.passwords = passwords;
        this.postgres = postgres;
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @throws AlreadyRunning if another Kedang runs on this directory
     * @throws StartRefused with the reason, if the server does not start
     */
    static EmbeddedServer start(EmbeddedSettings settings) {
        var files = new EmbeddedFiles(settings.directory());
        var lock = DataLock.take(files.directory());
        try {
            stopOrphan(files.data());
            files.setAsideIncomplete();
            var passwords = Passwords.in(files.directory());
            var postgres = new Launch(settings, files, passwords).start();
            var server = new EmbeddedServer(lock, files, passwords, postgres);
            server.prepare();
            return server;
        } catch (RuntimeException e) {
            stopOrphan(files.data());
            lock.close();
            throw e;
        }
    }

    private static void stopOrphan(Path data) {
        Orphan.of(data).ifPresent(orphan -> {
            LOG.info(
                    "Stopping the PostgreSQL that an earlier run left behind (process {}).",
                    orphan.process().pid());
            orphan.stop();
        });
    }

    private void prepare() {
        var roles = new Roles(JdbcClient.create(postgres.getPostgresDatabase()));
        roles.login(OWNER, passwords.owner());
        roles.login(APP, passwords.app());
        roles.database(DATABASE, OWNER);
        files.markComplete();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + DATABASE;
    }

    Passwords passwords() {
        return passwords;
    }

    /** The library waits 5 s for the server to end, which a last checkpoint may outlast. */
    @Override
    public void close() {
        try {
            postgres.close();
            Orphan.of(files.data()).ifPresent(Orphan::stop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
