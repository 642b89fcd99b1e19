package io.kedang.risk;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of watches.
 *
 * @param visitWeeks {@code kedang.risk.visit-weeks}: one irregular visit in every so many weeks, 1 to 26; default 4
 * @param visitWindow {@code kedang.risk.visit-window}: how many days of these, the last ones, the visit may fall on,
 *     5 to 180 and no more than the weeks have; default 21
 * @param reportWeeks {@code kedang.risk.report-weeks}: the manager reports every so many weeks, 1 to 26; default 4
 * @param roundAt {@code kedang.risk.round-at}: when the round of the day is made, in the company's zone; default 06:15
 */
@Validated
@ConfigurationProperties("kedang.risk")
record RiskSettings(
        @DefaultValue("4") @Min(1) @Max(26) int visitWeeks,
        @DefaultValue("21") @Min(5) @Max(180) int visitWindow,
        @DefaultValue("4") @Min(1) @Max(26) int reportWeeks,
        @DefaultValue("06:15") LocalTime roundAt) {

    static final int DAYS_A_WEEK = 7;

    int visitDays() {
        return visitWeeks * DAYS_A_WEEK;
    }

    @AssertTrue
    boolean isWindowWithinItsWeeks() {
        return visitWindow <= visitDays();
    }
}
