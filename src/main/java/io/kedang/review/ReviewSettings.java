package io.kedang.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the comprehensive review. From when on a customer grows fast or shrinks is set with the grades.
 *
 * @param sudden from how many per cent of growth or decline on the report tells of an anomaly, 10 to 1000
 * @param levels over how many levels (K A B C D) a customer moves for the report to tell of an anomaly, 1 to 4
 * @param farthest months ahead up to which a customer may be put under further observation, 1 to 24
 * @param chunk customers that are computed in one transaction, 50 to 5000
 */
@Validated
@ConfigurationProperties("kedang.review")
record ReviewSettings(
        @DefaultValue("50") @Min(10) @Max(1000) int sudden,
        @DefaultValue("2") @Min(1) @Max(4) int levels,
        @DefaultValue("12") @Min(1) @Max(24) int farthest,
        @DefaultValue("500") @Min(50) @Max(5000) int chunk) {}
