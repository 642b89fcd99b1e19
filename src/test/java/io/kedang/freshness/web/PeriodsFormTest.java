package io.kedang.freshness.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kedang.card.Section;
import io.kedang.freshness.FreshnessRefused;
import io.kedang.freshness.StalePeriod;
import io.kedang.page.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsFormTest {

    @ParameterizedTest
    @CsvSource({"1,DAYS", "3660,DAYS", "1,MONTHS", "120,MONTHS", "'1,000',DAYS"})
    void a_period_is_a_whole_number_of_days_or_months(String amount, String unit) {
        StalePeriod period = typed(amount, unit).periods().get(Section.ADDRESS);

        assertThat(period.amount()).isEqualTo(Integer.parseInt(amount.replace(",", "")));
        assertThat(period.unit().name()).isEqualTo(unit);
        assertThat(period.version()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"0,DAYS", "-1,DAYS", "3661,DAYS", "121,MONTHS", "1.5,DAYS", "soon,MONTHS", "99999999999,DAYS"})
    void what_is_none_is_named(String amount, String unit) {
        FreshnessRefused refused = catchThrowableOfType(
                FreshnessRefused.class, () -> typed(amount, unit).periods());

        assertThat(refused.problems()).extracting(Problem::field).containsExactly("amount-ADDRESS");
    }

    @Test
    void left_blank_it_holds_for_ever() {
        assertThat(typed(" ", "DAYS").periods().get(Section.ADDRESS).isForEver())
                .isTrue();
    }

    private static PeriodsForm typed(String amount, String unit) {
        return PeriodsForm.posted(Map.of("amount-ADDRESS", amount, "unit-ADDRESS", unit, "version-ADDRESS", "7"));
    }
}
