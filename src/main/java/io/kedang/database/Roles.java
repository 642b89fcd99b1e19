package io.kedang.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Login roles and the database, as they have to be; asking twice changes nothing. */
class Roles {

    private final JdbcClient server;

    Roles(DataSource administrator) {
        server = JdbcClient.create(administrator);
    }

    void login(String role, String password) {
        var verb = exists("select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        execute(verb + " role %I login password %L", role, password);
    }

    void database(String name, String owner) {
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            execute("create database %I owner %I", name, owner);
        }
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
