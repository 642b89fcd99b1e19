package io.kedang.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of confidentiality agreements, {@code kedang.confidentiality.*}.
 *
 * @param warnBefore how many days before its end an agreement is pointed out to the administrator; default 30
 */
@Validated
@ConfigurationProperties("kedang.confidentiality")
record ConfidentialitySettings(
        @Min(0) @Max(366) @DefaultValue("30") int warnBefore) {}
