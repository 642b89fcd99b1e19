package io.kedang.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How far visits reach.
 *
 * @param planAhead {@code kedang.visit.plan-ahead}: for how many days ahead a visit can be planned by hand, and the next
 *     one agreed, 1 to 366; default 366
 * @param postpone {@code kedang.visit.postpone}: by how many days a visit can be put off when the customer was not met,
 *     1 to 180; default 60
 * @param reportWithin {@code kedang.visit.report-within}: how many days ago a visit that is handed in can have been made, 1
 *     to 366; default 60
 */
@Validated
@ConfigurationProperties("kedang.visit")
record VisitSettings(
        @Min(1) @Max(366) @DefaultValue("366") int planAhead,
        @Min(1) @Max(180) @DefaultValue("60") int postpone,
        @Min(1) @Max(366) @DefaultValue("60") int reportWithin) {}
