package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.access.FieldGroup;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final Set<FieldGroup> ALL = Set.of(FieldGroup.values());

    @Test
    void it_counts_what_is_filled_in_of_a_section() {
        CardContent content =
                SampleContent.of("basics.fullName", "通达", "basics.licence", "wrong", "basics.bankName", "中国银行");

        assertThat(Completeness.of(content, Section.BASICS, ALL)).isEqualTo(new Completeness(3, 8));
    }

    @Test
    void each_row_in_use_counts() {
        CardContent content = SampleContent.of("sales.0.year", "2024", "sales.1.year", "2025", "sales.1.amount", "3");

        assertThat(Completeness.of(content, Section.SALES, ALL)).isEqualTo(new Completeness(3, 4));
        assertThat(Completeness.of(CardContent.BLANK, Section.SALES, ALL)).isEqualTo(new Completeness(0, 2));
    }

    @Test
    void what_few_customers_have_and_reasons_do_not_count() {
        CardContent blank = CardContent.BLANK;
        CardContent content = SampleContent.of("principals.0.religion", "none", "basics.licence.reason", "so");

        assertThat(Completeness.of(content, Section.PRINCIPALS, ALL))
                .isEqualTo(Completeness.of(blank, Section.PRINCIPALS, ALL));
        assertThat(Completeness.of(content, Section.BASICS, ALL).done()).isZero();
    }

    @Test
    void a_section_is_complete_when_nothing_is_left() {
        CardContent sales = SampleContent.of("sales.0.year", "2024", "sales.0.amount", "3");

        assertThat(Completeness.of(sales, Section.SALES, ALL).isComplete()).isTrue();
        assertThat(Completeness.of(sales.with(java.util.Map.of("sales.0.amount", "")), Section.SALES, ALL)
                        .isComplete())
                .isFalse();
    }

    @Test
    void fields_that_the_reader_does_not_see_do_not_count() {
        CardContent content = SampleContent.of("basics.fullName", "通达", "basics.bankName", "中国银行");

        assertThat(Completeness.of(content, Section.BASICS, Set.of(FieldGroup.BASIC)))
                .isEqualTo(new Completeness(1, 4));
    }
}
