package io.kedang.benchmark;

import io.kedang.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database server of the benchmarks. */
final class Server {

    private static final DataSource SUPERUSER = TestDatabase.asSuperuser();

    private Server() {}

    /** How to get into a database. */
    record Database(String url, String user, String password) {}

    /** A new, empty database with an owner of its own. */
    static Database database(String purpose) {
        Database owner = login(purpose);
        run("create database " + owner.user() + " owner " + owner.user());
        return new Database(url().replaceFirst("[^/]+$", owner.user()), owner.user(), owner.password());
    }

    /** A new role that may sign in. */
    static Database login(String purpose) {
        String name = purpose + "_" + UUID.randomUUID().toString().substring(0, 8);
        String password = UUID.randomUUID().toString();
        run("create role " + name + " login password '" + password + "'");
        return new Database(url(), name, password);
    }

    /** As the role that may do anything; for rows by the hundred thousand. */
    static void run(String sql) {
        JdbcClient.create(SUPERUSER).sql(sql).update();
    }

    /** Empty rows are swept up and the statistics made, as the server does by itself after a while. */
    static void settle() {
        run("vacuum analyze");
        run("checkpoint");
    }

    private static String url() {
        try (Connection connection = SUPERUSER.getConnection()) {
            return connection.getMetaData().getURL().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
