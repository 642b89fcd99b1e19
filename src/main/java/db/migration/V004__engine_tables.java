package db.migration;

import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Makes the process engine's tables from the engine's own scripts, as the owner of the schema: the engine itself
 * acts as the application's role, which may not make tables. It lies in this package because that is where Flyway
 * looks for it, whoever runs Flyway. When the engine is replaced by a newer one, its upgrade script is the next
 * migration, and the scripts named here are to be kept beside this class as they were.
 */
public class V004__engine_tables extends BaseJavaMigration {

    private static final String PLACE = "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";

    /** All of them, in the engine's own order: its schema check and its queries join across the parts. */
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) {
        Connection connection = context.getConnection();
        for (String part : PARTS) {
            ScriptUtils.executeSqlScript(
                    connection, new EncodedResource(new ClassPathResource(PLACE.formatted(part)), "UTF-8"));
        }
    }
}
