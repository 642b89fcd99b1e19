package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void growth_stands_at_the_later_year_in_whatever_order_they_are_written() {
        CardContent content = SampleContent.of(
                "sales.0.year",
                "2025",
                "sales.0.amount",
                "150",
                "sales.1.year",
                "2023",
                "sales.1.amount",
                "80",
                "sales.2.year",
                "2024",
                "sales.2.amount",
                "120");

        assertThat(CardViews.growth(content))
                .containsOnlyKeys(0, 2)
                .containsEntry(0, new BigDecimal("25.0"))
                .containsEntry(2, new BigDecimal("50.0"));
    }

    @Test
    void a_year_left_out_or_sales_of_nothing_give_no_growth() {
        CardContent gap = SampleContent.of(
                "sales.0.year", "2023", "sales.0.amount", "8", "sales.1.year", "2025", "sales.1.amount", "9");
        CardContent nothing = SampleContent.of(
                "sales.0.year", "2024", "sales.0.amount", "0", "sales.1.year", "2025", "sales.1.amount", "9");

        assertThat(CardViews.growth(gap)).isEmpty();
        assertThat(CardViews.growth(nothing)).isEmpty();
    }
}
