package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    @Test
    void anAmountWithoutCurrencyIsInYuan() {
        assertThat(Money.of("1,234.5")).hasToString("1234.50 CNY").isEqualTo(Money.yuan(new BigDecimal("1234.5")));
        assertThat(Money.of("-3 EUR")).isEqualTo(new Money(new BigDecimal("-3"), EURO));
    }

    @Test
    void anAmountIsExactAndFitsTheLedger() {
        assertThat(Money.of("99999999999999999.99").amount().precision()).isEqualTo(19);
        Refused.with("shared.invalid.money.range", () -> Money.of("100000000000000000"));
        Refused.with("shared.invalid.money.range", () -> Money.of("-100000000000000000"));
        Refused.with("shared.invalid.money.decimals", () -> Money.of("0.001"));
        Refused.with("shared.invalid.money.decimals", () -> Money.yuan(new BigDecimal("0.001")));
        Refused.with("shared.invalid.money.format", () -> Money.of("CNY"));
        Refused.with("shared.invalid.money.currency", () -> Money.of("1 QQQ"));
    }

    @Test
    void differentCurrenciesAreNeverMixed() {
        Money yuan = Money.of("1");
        Money euro = Money.zero(EURO);

        Refused.with("shared.invalid.money.currencies", () -> yuan.plus(euro));
        Refused.with("shared.invalid.money.currencies", () -> yuan.minus(euro));
        Refused.with("shared.invalid.money.currencies", () -> yuan.compareTo(euro));
    }

    @Test
    void signsAreTold() {
        assertThat(Money.of("-0.01").isNegative()).isTrue();
        assertThat(Money.of("0.01").isNegative()).isFalse();
        assertThat(Money.zero(Money.YUAN).isZero()).isTrue();
        assertThat(Money.of("1")).isGreaterThan(Money.of("-1"));
    }

    @Property
    void whatIsAddedAndTakenAwayLeavesTheSame(
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(2) BigDecimal two) {
        Money first = Money.yuan(one);
        Money second = Money.yuan(two);

        assertThat(first.plus(second).minus(second)).isEqualTo(first);
        assertThat(first.minus(second)).isEqualTo(first.plus(second.negated()));
        assertThat(Money.of(first.text())).isEqualTo(first);
    }
}
