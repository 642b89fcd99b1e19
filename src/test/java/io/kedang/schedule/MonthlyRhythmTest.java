package io.kedang.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.time.BusinessCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyRhythmTest {

    /** Monday to Friday, but the first three days of a year are off. */
    private static final BusinessCalendar CALENDAR = new BusinessCalendar() {
        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().getValue() <= 5 && day.getDayOfYear() > 3;
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate from, int days) {
            LocalDate day = from;
            for (int left = days; left > 0 || !isWorkingDay(day); day = day.plusDays(1)) {
                left -= isWorkingDay(day) ? 1 : 0;
            }
            return day;
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException();
        }
    };

    @ParameterizedTest
    @CsvSource({
        "1, 1, 2027-02-10, 2027-03-01",
        "1, 1, 2027-03-01, 2027-03-01",
        "1, 1, 2027-03-02, 2027-04-01",
        "1, 1, 2026-12-15, 2027-01-04",
        "1, 3, 2027-05-01, 2027-05-05",
        "2, 1, 2027-03-02, 2027-05-03",
        "2, 1, 2027-01-31, 2027-03-01",
        "6, 2, 2027-01-01, 2027-01-05",
        "6, 2, 2027-01-06, 2027-07-02",
    })
    void it_falls_due_on_the_working_day_of_the_next_month_whose_turn_it_is(
            int months, int workingDay, LocalDate from, LocalDate due) {
        assertThat(new MonthlyRhythm(months, workingDay, CALENDAR).from(from)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2027-03-01, 2027-03-01, 2027-04-01",
        "1, 2027-05-02, 2027-04-01, 2027-05-03",
        "2, 2027-06-30, 2027-05-03, 2027-07-01",
        "1, 2027-01-03, 2026-12-01, 2027-01-04",
    })
    void what_was_missed_is_the_latest_day_and_the_next_lies_after_today(
            int months, LocalDate today, LocalDate latest, LocalDate next) {
        MonthlyRhythm rhythm = new MonthlyRhythm(months, 1, CALENDAR);

        assertThat(rhythm.upTo(today)).isEqualTo(latest);
        assertThat(rhythm.after(today)).isEqualTo(next);
    }

    @Test
    void every_two_months_is_six_times_a_year() {
        MonthlyRhythm rhythm = new MonthlyRhythm(2, 1, CALENDAR);

        assertThat(Stream.iterate(rhythm.from(LocalDate.of(2027, 1, 1)), rhythm::after)
                        .takeWhile(day -> day.getYear() == 2027)
                        .map(YearMonth::from)
                        .map(YearMonth::getMonthValue))
                .containsExactly(1, 3, 5, 7, 9, 11);
    }
}
