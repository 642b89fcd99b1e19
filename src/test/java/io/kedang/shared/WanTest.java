package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0.00",
                "1234.5 | 1234.50",
                "1,234.50 | 1234.50",
                "1 234.50 | 1234.50",
                "１，２３４．５ | 1234.50",
                "007 | 7.00",
                "500万元 | 500.00",
                "500 万 | 500.00",
                "12。5 | 12.50",
                "99,999,999,999.99 | 99999999999.99"
            })
    void anAmountIsReadExactly(String typed, String canonical) {
        assertThat(Wan.of(typed)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "万元",
                "500元",
                "1,23",
                "1,2345",
                "12.",
                ".5",
                "1e3",
                "1.2.3",
                "1,234 567",
                "ten",
                "NaN",
                "--1",
                "0x10",
                "½"
            })
    void whatIsNoAmountIsRefused(String typed) {
        Refused.with("shared.invalid.wan.format", () -> Wan.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "12.500", "0.001"})
    void moreThanTwoDecimalsAreRefusedNotRounded(String typed) {
        Refused.with("shared.invalid.wan.decimals", () -> Wan.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-5", "100000000000", "99999999999999999999"})
    void amountsOutOfRangeAreRefused(String typed) {
        Refused.with("shared.invalid.wan.range", () -> Wan.of(typed));
    }

    @Test
    void aComputedAmountIsHeldToTheSameRules() {
        assertThat(new Wan(new BigDecimal("1.5000"))).isEqualTo(Wan.of("1.5"));
        Refused.with("shared.invalid.wan.decimals", () -> new Wan(new BigDecimal("1.005")));
        Refused.with("shared.invalid.wan.range", () -> new Wan(new BigDecimal("-1")));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 110, 10.0",
        "100, 100, 0.0",
        "100, 0, -100.0",
        "3, 4, 33.3",
        "800, 801, 0.1",
        "800, 800.4, 0.1",
        "800, 799.6, -0.1",
        "0.01, 99999999999.99, 999999999999800.0"
    })
    void growthIsInPerCentWithOneDecimalHalfUp(Wan earlier, Wan later, BigDecimal growth) {
        assertThat(later.growthFrom(earlier)).contains(growth);
    }

    @Test
    void thereIsNoGrowthFromZero() {
        assertThat(Wan.of("5").growthFrom(Wan.of("0"))).isEmpty();
    }

    @Property
    void theCanonicalSpellingReadsBackAsTheSameAmount(
            @ForAll @BigRange(min = "0", max = "99999999999.99") @Scale(2) BigDecimal amount) {
        Wan wan = new Wan(amount);

        assertThat(Wan.of(wan.text())).isEqualTo(wan);
        assertThat(Wan.of("%,.2f".formatted(amount))).isEqualTo(wan);
        assertThat(wan.amount()).isEqualByComparingTo(amount);
    }
}
