package io.kedang.receivables;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the follow-up of receivables.
 *
 * @param roundAt {@code kedang.receivables.round-at}: when the round of the day is made, in the company's zone; default
 *     06:30
 * @param payWithin {@code kedang.receivables.pay-within}: days that a reminder gives by default, 1 to 60; default 7
 * @param longestWait {@code kedang.receivables.longest-wait}: days ahead that a letter, a promise, a hold or more time
 *     may reach at most, 7 to 365; default 90
 * @param promiseGrace {@code kedang.receivables.promise-grace}: working days after the day promised until the promise is
 *     judged, for what is on its way, 0 to 10; default 1
 * @param planDays {@code kedang.receivables.plan-days}: days ahead that the last instalment of a plan may be due, 30 to
 *     1100; default 730
 */
@Validated
@ConfigurationProperties("kedang.receivables")
public record ReceivableSettings(
        @DefaultValue("06:30") LocalTime roundAt,
        @DefaultValue("7") @Min(1) @Max(60) int payWithin,
        @DefaultValue("90") @Min(7) @Max(365) int longestWait,
        @DefaultValue("1") @Min(0) @Max(10) int promiseGrace,
        @DefaultValue("730") @Min(30) @Max(1100) int planDays) {}
