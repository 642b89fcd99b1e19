package io.kedang.database;

import java.util.HashMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** All else waits for the migrations, so what is refused here is refused before anything is read. */
@Component
class CheckedMigration implements FlywayMigrationStrategy, FlywayConfigurationCustomizer {

    private final Login owner;
    private final Login application;

    CheckedMigration(FlywayConnectionDetails owner, JdbcConnectionDetails application) {
        this.owner = Login.of(owner);
        this.application = Login.of(application);
    }

    /** The migrations grant rights to the role that the application really signs in with. */
    @Override
    public void customize(FluentConfiguration configuration) {
        var placeholders = new HashMap<>(configuration.getPlaceholders());
        placeholders.put("app_role", quoted(application.role()));
        configuration.placeholders(placeholders);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public void migrate(Flyway flyway) {
        try (var check = new DatabaseCheck(owner)) {
            check.server().chineseIsFound();
            new Roles(check.database()).loginIfMissing(application);
        }
        try (var check = new DatabaseCheck(application)) {
            check.server().mayNotActAs(owner.role());
        }
        flyway.migrate();
    }
}
