package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.shared.InvalidValue;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalmentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Test
    void what_rounding_leaves_over_is_in_the_last_part() {
        PaymentTerms terms = new PaymentTerms(Instalments.of("33.33/0, 33.33/30, 33.34/60"));

        assertThat(terms.parts(DAY, Money.of("100.01")))
                .containsExactly(
                        new DuePart(DAY, new BigDecimal("33.33")),
                        new DuePart(DAY.plusDays(30), new BigDecimal("33.33")),
                        new DuePart(DAY.plusDays(60), new BigDecimal("33.35")));
    }

    @Test
    void a_currency_without_decimals_is_parted_in_whole_units() {
        PaymentTerms terms = new PaymentTerms(Instalments.of("50/0, 50/30"));

        assertThat(terms.parts(DAY, Money.of("1001 KRW")))
                .extracting(part -> part.amount().stripTrailingZeros().toPlainString())
                .containsExactly("500", "501");
    }

    @Test
    void a_part_that_comes_to_nothing_is_left_out() {
        assertThat(new PaymentTerms(Instalments.of("1/0，99/30")).parts(DAY, Money.of("0.01")))
                .containsExactly(new DuePart(DAY.plusDays(30), new BigDecimal("0.01")));
    }

    @Property
    void the_parts_always_add_up(
            @ForAll @BigRange(min = "0.01", max = "99999999999999999.99") @Scale(2) BigDecimal amount) {
        assertThat(Stream.of("30/0, 40/30, 30/60", "0.01/1, 99.99/2", "33.33/0;33.33/1;33.34/2")
                        .map(text -> new PaymentTerms(Instalments.of(text)).parts(DAY, Money.yuan(amount)))
                        .map(parts -> parts.stream().map(DuePart::amount).reduce(BigDecimal.ZERO, BigDecimal::add)))
                .allMatch(sum -> sum.compareTo(amount) == 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100/0           | ledger.terms.instalments.unreadable",
                "50/0            | ledger.terms.instalments.number",
                "50/0, 40/30     | ledger.terms.instalments.sum",
                "50/30, 50/30    | ledger.terms.instalments.order",
                "0/0, 99/1       | ledger.terms.instalments.percent",
                "50/0, 50/366    | ledger.terms.days.range",
                "fifty/0, 50/30  | ledger.terms.instalments.unreadable"
            })
    void other_instalments_are_refused(String text, String messageKey) {
        assertThatThrownBy(() -> Instalments.of(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(messageKey);
    }

    @ParameterizedTest
    @CsvSource({
        "CASH_BEFORE_SHIPMENT,0,2026-01-31",
        "CASH_ON_DELIVERY,0,2026-01-31",
        "NET_DAYS,30,2026-03-02",
        "END_OF_MONTH_PLUS_DAYS,0,2026-01-31",
        "END_OF_MONTH_PLUS_DAYS,15,2026-02-15"
    })
    void the_terms_say_when_all_is_due(PaymentTerms.Kind kind, int days, LocalDate due) {
        assertThat(new PaymentTerms(kind, days).parts(DAY, Money.of("10")))
                .extracting(DuePart::dueOn)
                .containsExactly(due);
    }
}
