package io.kedang.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What Kedang needs of a PostgreSQL, asked before anything is read or migrated. */
class DatabaseCheck implements AutoCloseable {

    private static final int OLDEST = 150_000;

    private final Login login;
    private final SingleConnectionDataSource connection;
    private final JdbcClient database;

    /** @throws Unreachable if this role gets no connection */
    DatabaseCheck(Login login) {
        this.login = login;
        try {
            connection = new SingleConnectionDataSource(
                    DriverManager.getConnection(login.url(), login.role(), login.password()), true);
        } catch (SQLException e) {
            throw new Unreachable(login, e);
        }
        database = JdbcClient.create(connection);
    }

    /** What both roles need. */
    DatabaseCheck server() {
        var version = Integer.parseInt(show("server_version_num"));
        refuse(
                version < OLDEST,
                "The database is PostgreSQL %s; Kedang needs 15 or newer.".formatted(show("server_version")),
                "Upgrade the server, or name a newer one in SPRING_DATASOURCE_URL.");
        refuse(
                !show("server_encoding").equals("UTF8"),
                "The database keeps text as %s; Kedang needs UTF8 for Chinese text.".formatted(show("server_encoding")),
                "Create the database anew with: create database … encoding 'UTF8' template template0.");
        refuse(
                !show("transaction_isolation").equals("read committed"),
                "Transactions of %s run as '%s'; Kedang and its process engine need 'read committed'."
                        .formatted(login.role(), show("transaction_isolation")),
                "Reset default_transaction_isolation for this role, the database or the server.");
        return this;
    }

    /** Without trigrams of Chinese characters no customer is found by name. */
    DatabaseCheck chineseIsFound() {
        createTrigrams();
        var trigrams = database.sql("select cardinality(show_trgm('上海机械'))")
                .query(Integer.class)
                .single();
        refuse(
                trigrams == 0,
                "The database takes Chinese characters for no letters (its LC_CTYPE is '%s'), so nothing would be found."
                        .formatted(characterClass()),
                "Create the database anew: initdb --encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8"
                        + " --locale=C.UTF-8 (PostgreSQL 17), or create database … encoding 'UTF8' locale 'C.UTF-8'"
                        + " template template0.");
        return this;
    }

    private void createTrigrams() {
        try {
            database.sql("create extension if not exists pg_trgm").update();
        } catch (DataAccessException e) {
            throw new StartRefused(
                    "The extension pg_trgm is not there and cannot be created as %s: %s"
                            .formatted(login, e.getMostSpecificCause().getMessage()),
                    "Install PostgreSQL's contrib modules, and let the owner's role own the database or create the"
                            + " extension there as an administrator: create extension pg_trgm.",
                    e);
        }
    }

    private String characterClass() {
        return database.sql("select datctype from pg_database where datname = current_database()")
                .query(String.class)
                .single();
    }

    /** The application must not be able to change what is only ever added to. */
    DatabaseCheck mayNotActAs(String owner) {
        var powers = database.sql("""
                        select case when rolsuper then 'is a superuser'
                                    when rolname = :owner then 'owns the schema'
                                    when pg_has_role(current_user, :owner, 'member') then 'is a member of the owner' end
                        from pg_roles where rolname = current_user
                        """)
                .param("owner", owner)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single();
        powers.ifPresent(power -> refuse(
                true,
                "The application's role %s %s, so it could change the audit, signed revisions and the ledger."
                        .formatted(login.role(), power),
                "Give SPRING_DATASOURCE_USERNAME and SPRING_FLYWAY_USER two different roles; the first needs nothing"
                        + " but login."));
        return this;
    }

    private String show(String setting) {
        return database.sql("select current_setting(?)")
                .param(setting)
                .query(String.class)
                .single();
    }

    private static void refuse(boolean unfit, String reason, String action) {
        if (unfit) {
            throw new StartRefused(reason, action);
        }
    }

    JdbcClient database() {
        return database;
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
