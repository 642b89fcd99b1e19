package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares, counts, areas and postcodes. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 100", "12.50, 12.5", "33.33%, 33.33", "５０％, 50", "10.00, 10"})
    void aShareIsReadWithOrWithoutItsSign(String typed, String canonical) {
        Percent share = Percent.of(typed);

        assertThat(share).hasToString(canonical);
        assertThat(Percent.of(share.text())).isEqualTo(share);
    }

    @Test
    void aShareIsFrom0To100WithTwoDecimals() {
        Refused.with("shared.invalid.percent.range", () -> Percent.of("100.01"));
        Refused.with("shared.invalid.percent.range", () -> Percent.of("-1"));
        Refused.with("shared.invalid.percent.decimals", () -> Percent.of("33.333"));
        Refused.with("shared.invalid.percent.format", () -> Percent.of("half"));
    }

    @Test
    void sharesAddUpExactlyAlsoBeyond100() {
        assertThat(Percent.sum(List.of(Percent.of("33.33"), Percent.of("66.67"))))
                .isEqualByComparingTo("100");
        assertThat(Percent.sum(List.of(Percent.of("60"), Percent.of("60.5")))).isEqualByComparingTo("120.5");
        assertThat(Percent.sum(List.of())).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0", "120 | 120", "1,200 | 1200", "１２ | 12", "10000000 | 10000000"})
    void aCountIsAWholeNumber(String typed, String canonical) {
        Count count = Count.of(typed);

        assertThat(count).hasToString(canonical);
        assertThat(Count.of(count.text())).isEqualTo(count);
    }

    @Test
    void aCountIsFromZeroToTenMillion() {
        Refused.with("shared.invalid.count.range", () -> Count.of("-1"));
        Refused.with("shared.invalid.count.range", () -> Count.of("10000001"));
        Refused.with("shared.invalid.count.range", () -> Count.of("99999999999999999999"));
        Refused.with("shared.invalid.count.range", () -> new Count(-1));
        Refused.with("shared.invalid.count.decimals", () -> Count.of("1.5"));
        Refused.with("shared.invalid.count.decimals", () -> Count.of("1.555"));
        Refused.with("shared.invalid.count.format", () -> Count.of("many"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0", "1,200.50 | 1200.5", "300㎡ | 300", "300 m² | 300", "80.25平方米 | 80.25", "1000 | 1000"})
    void anAreaIsReadWithOrWithoutItsUnit(String typed, String canonical) {
        Area area = Area.of(typed);

        assertThat(area).hasToString(canonical);
        assertThat(Area.of(area.text())).isEqualTo(area);
    }

    @Test
    void anAreaIsNotNegativeAndHasTwoDecimals() {
        Refused.with("shared.invalid.area.range", () -> Area.of("-1"));
        Refused.with("shared.invalid.area.range", () -> Area.of("1000000000"));
        Refused.with("shared.invalid.area.decimals", () -> Area.of("1.234"));
        Refused.with("shared.invalid.area.format", () -> Area.of("300亩"));
    }

    @Test
    void aPostcodeIsSixDigits() {
        assertThat(Postcode.of(" ３１０ 000 ")).hasToString("310000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31000", "3100000", "31000A", "SW1A 1AA"})
    void anotherPostcodeIsRefused(String typed) {
        Refused.with("shared.invalid.postcode.format", () -> Postcode.of(typed));
    }
}
