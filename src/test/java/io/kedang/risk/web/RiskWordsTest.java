package io.kedang.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskWordsTest {

    @Test
    void a_day_is_read_as_browsers_send_it() {
        assertThat(RiskWords.day(" 2027-03-01 ")).contains(LocalDate.of(2027, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "tomorrow", "2027-02-30", "+999999999-12-31", "-0001-01-01", "3000-01-01"})
    void what_no_database_keeps_is_no_day(String text) {
        assertThat(RiskWords.day(text)).isEmpty();
    }
}
