package io.kedang.credit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of credit.
 *
 * @param releaseDays {@code kedang.credit.release-days}: days for which a released shipment counts against the limit
 *     until it is posted, the day of the release not counted, 1 to 60; default 7
 * @param allowanceDays {@code kedang.credit.allowance-days}: days ahead for which a shipment can be allowed beyond the
 *     limit or in spite of a hold, 1 to 60; default 14
 * @param leaderPercent {@code kedang.credit.leader-percent}: per cent of the limit from beyond which on the leader
 *     decides, both on a raise and on a shipment beyond the limit, 0 to 1000; default 20
 * @param roundTo {@code kedang.credit.round-to}: amount to whose multiples rules round a limit; default 1000.00
 * @param restMonths {@code kedang.credit.rest-months}: months for which rules propose nothing after a proposal was
 *     decided, 0 to 24; default 3
 * @param aheadDays {@code kedang.credit.ahead-days}: days ahead from which a limit can count, 0 to 366; default 90
 * @param chunk {@code kedang.credit.chunk}: customers gone through in one transaction, 10 to 5000; default 500
 * @param roundAt {@code kedang.credit.round-at}: when the daily round is made, in the company's zone; default 05:30
 */
@Validated
@ConfigurationProperties("kedang.credit")
record CreditSettings(
        @DefaultValue("7") @Min(1) @Max(60) int releaseDays,
        @DefaultValue("14") @Min(1) @Max(60) int allowanceDays,
        @DefaultValue("20") @Min(0) @Max(1000) int leaderPercent,

        @DefaultValue("1000.00") @Positive @DecimalMax("1000000000")
        BigDecimal roundTo,

        @DefaultValue("3") @Min(0) @Max(24) int restMonths,
        @DefaultValue("90") @Min(0) @Max(366) int aheadDays,
        @DefaultValue("500") @Min(10) @Max(5000) int chunk,
        @DefaultValue("05:30") LocalTime roundAt) {}
