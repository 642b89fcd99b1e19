package io.kedang.operations;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param metricsToken {@code kedang.operations.metrics-token}: what a Prometheus server sends as bearer token to read
 *     {@code /actuator/prometheus}, at least 16 characters; none by default, and then there is no such page
 */
@ConfigurationProperties("kedang.operations")
record OperationsSettings(Optional<String> metricsToken) {

    private static final int SHORTEST = 16;

    OperationsSettings {
        metricsToken = metricsToken.filter(token -> !token.isBlank());
        if (metricsToken.filter(token -> token.length() < SHORTEST).isPresent()) {
            throw new IllegalArgumentException(
                    "kedang.operations.metrics-token is shorter than " + SHORTEST + " characters");
        }
    }
}
