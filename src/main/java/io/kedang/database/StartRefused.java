package io.kedang.database;

import java.nio.file.Path;

/**
 * The start stops before anything is read or changed. The message says which and why, the action what to do: both are
 * for the person who starts Kedang, who sees no stack trace.
 */
class StartRefused extends RuntimeException {

    private final String action;

    StartRefused(String reason, String action) {
        super(reason);
        this.action = action;
    }

    StartRefused(String reason, String action, Throwable cause) {
        super(reason, cause);
        this.action = action;
    }

    static StartRefused notConfigured(String missing) {
        return new StartRefused(
                "No database is set: " + missing + " missing.",
                "Set SPRING_DATASOURCE_URL (jdbc:postgresql://host:5432/database), SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD for the application's role, and SPRING_FLYWAY_USER and"
                        + " SPRING_FLYWAY_PASSWORD for the role that owns the schema. To try Kedang without a database"
                        + " of your own, start it with the profile demo (SPRING_PROFILES_ACTIVE=demo).");
    }

    static StartRefused unusableDirectory(Path directory, Throwable cause) {
        return new StartRefused(
                "The data directory " + directory + " cannot be used: " + cause + ".",
                "Start Kedang as the user that the directory belongs to, or set KEDANG_DATA_DIR to another directory.",
                cause);
    }

    /** What may be put right by the person who started. */
    String action() {
        return action;
    }
}
