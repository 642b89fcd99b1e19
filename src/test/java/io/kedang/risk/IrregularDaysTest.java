package io.kedang.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.time.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When the next irregular visit is. */
class IrregularDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final RiskSettings SETTINGS = new RiskSettings(4, 21, 4, LocalTime.of(6, 15));

    private final IrregularDays days = new IrregularDays(SETTINGS, new WeekdaysOnly(), new Random(7));

    @Test
    void every_working_day_of_the_window_may_be_it_and_no_other_day() {
        Set<LocalDate> chosen =
                IntStream.range(0, 2000).mapToObj(n -> days.after(MONDAY)).collect(Collectors.toSet());

        assertThat(chosen).hasSize(15).allSatisfy(day -> {
            assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(ChronoUnit.DAYS.between(MONDAY, day)).isBetween(8L, 28L);
        });
    }

    @Test
    void visits_that_follow_each_other_are_not_equally_far_apart() {
        LocalDate first = days.after(MONDAY);
        Set<Long> distances = IntStream.range(0, 20)
                .mapToObj(n -> ChronoUnit.DAYS.between(first, days.after(first)))
                .collect(Collectors.toSet());

        assertThat(distances).hasSizeGreaterThan(5);
    }

    private static final class WeekdaysOnly implements BusinessCalendar {

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate from, int days) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException();
        }
    }
}
