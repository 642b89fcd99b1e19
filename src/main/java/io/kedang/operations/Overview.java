package io.kedang.operations;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.workflow.Jobs;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.CompositeHealth;
import org.springframework.boot.actuate.health.HealthComponent;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The state of the whole, for an operator. */
@Component
public class Overview {

    /** Parts that are in order whenever a page is shown at all. */
    private static final Set<String> SAYS_NOTHING = Set.of("ping", "livenessState", "readinessState", "ssl");

    private final Access access;
    private final HealthEndpoint health;
    private final ObjectProvider<BuildProperties> build;
    private final Jobs jobs;
    private final Flyway flyway;
    private final JdbcClient jdbc;

    Overview(
            Access access,
            HealthEndpoint health,
            ObjectProvider<BuildProperties> build,
            Jobs jobs,
            Flyway flyway,
            JdbcClient jdbc) {
        this.access = access;
        this.health = health;
        this.build = build;
        this.jobs = jobs;
        this.flyway = flyway;
        this.jdbc = jdbc;
    }

    public List<Condition> conditions() {
        access.require(Permission.OPERATE);
        return health.health() instanceof CompositeHealth all
                ? all.getComponents().entrySet().stream()
                        .filter(part -> !SAYS_NOTHING.contains(part.getKey()))
                        .map(Overview::condition)
                        .toList()
                : List.of();
    }

    private static Condition condition(Map.Entry<String, HealthComponent> part) {
        return new Condition(part.getKey(), part.getValue().getStatus().equals(Status.UP));
    }

    public Versions versions() {
        access.require(Permission.OPERATE);
        BuildProperties built = build.getIfAvailable();
        return new Versions(
                "Kedang" + (built == null ? "" : " " + built.getVersion()),
                "Java " + Runtime.version(),
                "PostgreSQL " + text("show server_version"),
                "Camunda " + jobs.engineVersion(),
                schema(),
                jobs.definitions(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    /**
     * As whoever migrates the database sees it: the application itself may not read that table. Without the
     * migration's name, which is English in every language.
     */
    private String schema() {
        return Optional.ofNullable(flyway.info().current())
                .map(last -> last.getVersion().toString())
                .orElse("");
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).optional().orElse("");
    }
}
