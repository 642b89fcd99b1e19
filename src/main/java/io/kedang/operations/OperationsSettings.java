package io.kedang.operations;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param metricsToken {@code kedang.operations.metrics-token}: what a Prometheus server sends as bearer token to read
 *     {@code /actuator/prometheus}, at least 16 characters without spaces; empty by default, and then nobody reads it
 */
@Validated
@ConfigurationProperties("kedang.operations")
record OperationsSettings(
        @DefaultValue("") @Pattern(regexp = "|\\S{16,}") String metricsToken) {}
