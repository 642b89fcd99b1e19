package io.kedang.database;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Login roles and the database, as they have to be; asking twice changes nothing. */
class Roles {

    private final JdbcClient server;

    Roles(JdbcClient server) {
        this.server = server;
    }

    void login(String role, String password) {
        execute((roleExists(role) ? "alter" : "create") + " role %I login password %L", role, password);
    }

    /** @throws StartRefused if the role is missing and this connection may not create it */
    void loginIfMissing(Login login) {
        if (roleExists(login.role())) {
            return;
        }
        try {
            login(login.role(), login.password());
        } catch (DataAccessException e) {
            throw new StartRefused(
                    "The application's role %s does not exist and cannot be created by the owner: %s"
                            .formatted(login.role(), e.getMostSpecificCause().getMessage()),
                    "Create it as an administrator (create role %s login password '…'), or give the owner createrole."
                            .formatted(login.role()),
                    e);
        }
    }

    void database(String name, String owner) {
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            execute("create database %I owner %I", name, owner);
        }
    }

    private boolean roleExists(String role) {
        return exists("select 1 from pg_roles where rolname = ?", role);
    }

    private boolean exists(String query, String name) {
        return server.sql(query).param(name).query(Integer.class).optional().isPresent();
    }

    /** Names and passwords cannot be parameters of these statements: the server quotes them. */
    private void execute(String template, String first, String second) {
        var statement = server.sql("select format(?, ?, ?)")
                .params(template, first, second)
                .query(String.class)
                .single();
        server.sql(statement).update();
    }
}
