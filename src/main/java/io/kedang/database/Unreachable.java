package io.kedang.database;

import java.sql.SQLException;

/** The database does not answer, or not to this role. */
class Unreachable extends StartRefused {

    Unreachable(Login login, SQLException cause) {
        super(
                "The database cannot be used as %s: %s".formatted(login, cause.getMessage()),
                action(cause.getSQLState()),
                cause);
    }

    private static String action(String state) {
        var family = state == null ? "" : state.substring(0, Math.min(2, state.length()));
        return switch (family) {
            case "28" ->
                "Check user name and password: SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD for the"
                        + " application's role, SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD for the owner.";
            case "3D" ->
                "Create the database, owned by the role in SPRING_FLYWAY_USER, or correct SPRING_DATASOURCE_URL.";
            case "53" -> "Allow more connections in PostgreSQL (max_connections), or free some.";
            default -> "Check that PostgreSQL runs and that SPRING_DATASOURCE_URL names its host, port and database.";
        };
    }
}
