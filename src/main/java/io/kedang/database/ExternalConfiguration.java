package io.kedang.database;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** A PostgreSQL that somebody runs. Whatever is missing is named at once, all of it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "kedang.database.embedded", havingValue = false, matchIfMissing = true)
class ExternalConfiguration {

    private static final Map<String, String> NEEDED = Map.of(
            "spring.datasource.url", "SPRING_DATASOURCE_URL",
            "spring.datasource.username", "SPRING_DATASOURCE_USERNAME",
            "spring.datasource.password", "SPRING_DATASOURCE_PASSWORD",
            "spring.flyway.user", "SPRING_FLYWAY_USER",
            "spring.flyway.password", "SPRING_FLYWAY_PASSWORD");

    private final Environment environment;

    ExternalConfiguration(Environment environment) {
        this.environment = environment;
        refuseMissing();
    }

    private void refuseMissing() {
        var missing = NEEDED.keySet().stream()
                .filter(Predicate.not(this::isSet))
                .map(NEEDED::get)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw StartRefused.notConfigured(inWords(missing));
        }
    }

    private boolean isSet(String name) {
        return !environment.getProperty(name, "").isBlank();
    }

    private static String inWords(List<String> names) {
        return String.join(", ", names) + (names.size() == 1 ? " is" : " are");
    }

    @Bean
    JdbcConnectionDetails applicationLogin() {
        return new Login(
                        needed("spring.datasource.url"),
                        needed("spring.datasource.username"),
                        needed("spring.datasource.password"))
                .forApplication();
    }

    @Bean
    FlywayConnectionDetails ownerLogin() {
        var url = environment.getProperty("spring.flyway.url", needed("spring.datasource.url"));
        return new Login(url, needed("spring.flyway.user"), needed("spring.flyway.password")).forOwner();
    }

    private String needed(String name) {
        return environment.getRequiredProperty(name);
    }
}
