package io.kedang.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);

    @ParameterizedTest
    @CsvSource({
        "15, 2027-03-15",
        "1, 2027-03-01",
        "16, 2027-02-16",
        "3-15, 2027-03-15",
        "0314, 2027-03-14",
        "12-31, 2026-12-31",
        "３.１, 2027-03-01",
        "3月1日, 2027-03-01",
        "2025-2-3, 2025-02-03",
        "20250203, 2025-02-03",
        "2027/04/01, 2027-04-01"
    })
    void what_is_left_out_is_the_latest_that_is_not_in_the_future(String typed, LocalDate day) {
        assertThat(TypedDay.parse(typed, TODAY)).contains(day);
    }

    @Test
    void the_last_month_of_a_year_is_that_of_the_year_before() {
        assertThat(TypedDay.parse("31", LocalDate.of(2027, 1, 30))).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "x", "0", "32", "2-30", "13-1", "1345", "206-1-1", "1889-01-01", "2027-02-29", "-1"})
    void what_is_no_day_is_none(String typed) {
        assertThat(TypedDay.parse(typed, TODAY)).isEmpty();
    }

    @Test
    void a_day_that_the_last_month_did_not_have_is_none() {
        assertThat(TypedDay.parse("31", TODAY)).isEmpty();
    }
}
