package io.kedang.database;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which database Kedang works on.
 *
 * @param embedded {@code KEDANG_DATABASE_EMBEDDED}: whether Kedang starts a PostgreSQL of its own, kept in
 *     {@code KEDANG_DATA_DIR}; default false, true in the profile demo
 * @param port {@code KEDANG_DATABASE_PORT}: the port of the embedded PostgreSQL on 127.0.0.1; default 0, any free one
 */
@Validated
@ConfigurationProperties("kedang.database")
record DatabaseSettings(
        @DefaultValue("false") boolean embedded,
        @DefaultValue("0") @Min(0) @Max(65535) int port) {}
