package io.kedang.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of deputies, {@code kedang.deputy.*}.
 *
 * @param longest how many days one period may have, both ends counted; default 92
 */
@Validated
@ConfigurationProperties("kedang.deputy")
record DeputySettings(@Min(1) @Max(366) @DefaultValue("92") int longest) {}
