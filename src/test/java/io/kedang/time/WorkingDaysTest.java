package io.kedang.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY_13 = LocalDate.of(2026, 2, 13);
    private static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 2, 14);
    private static final LocalDate AFTER_SPRING_FESTIVAL = LocalDate.of(2026, 2, 24);

    private final BusinessCalendar plain = new WorkingDays(Map.of());
    private final WorkingDays withSpringFestival = springFestival2026();

    @Test
    void without_exceptions_monday_to_friday_are_worked() {
        LocalDate monday = LocalDate.of(2026, 3, 9);

        assertThat(monday.datesUntil(monday.plusDays(7)).map(plain::isWorkingDay))
                .containsExactly(true, true, true, true, true, false, false);
    }

    @Test
    void a_make_up_saturday_is_worked_and_a_holiday_monday_is_not() {
        assertThat(withSpringFestival.isWorkingDay(MAKE_UP_SATURDAY)).isTrue();
        assertThat(withSpringFestival.isWorkingDay(LocalDate.of(2026, 2, 16))).isFalse();
    }

    @Test
    void one_day_after_friday_is_monday() {
        assertThat(plain.plusWorkingDays(FRIDAY_13, 1)).isEqualTo(LocalDate.of(2026, 2, 16));
    }

    @Test
    void one_day_after_friday_is_saturday_when_saturday_makes_up() {
        assertThat(withSpringFestival.plusWorkingDays(FRIDAY_13, 1)).isEqualTo(MAKE_UP_SATURDAY);
    }

    @Test
    void counting_jumps_over_the_holiday() {
        assertThat(withSpringFestival.plusWorkingDays(FRIDAY_13, 2)).isEqualTo(AFTER_SPRING_FESTIVAL);
        assertThat(withSpringFestival.plusWorkingDays(LocalDate.of(2026, 2, 20), 1))
                .isEqualTo(AFTER_SPRING_FESTIVAL);
    }

    @Test
    void zero_days_are_the_same_day_when_it_is_worked() {
        assertThat(withSpringFestival.plusWorkingDays(FRIDAY_13, 0)).isEqualTo(FRIDAY_13);
    }

    @Test
    void zero_days_from_a_day_off_are_the_next_working_day() {
        assertThat(withSpringFestival.plusWorkingDays(LocalDate.of(2026, 2, 15), 0))
                .isEqualTo(AFTER_SPRING_FESTIVAL);
    }

    @Test
    void a_negative_number_of_days_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> plain.plusWorkingDays(FRIDAY_13, -1));
    }

    @Test
    void between_counts_what_plus_adds() {
        for (int days = 0; days < 40; days++) {
            LocalDate later = withSpringFestival.plusWorkingDays(FRIDAY_13, days);

            assertThat(withSpringFestival.workingDaysBetween(FRIDAY_13, later)).isEqualTo(days);
            assertThat(withSpringFestival.workingDaysBetween(later, FRIDAY_13)).isEqualTo(-days);
        }
    }

    @Test
    void february_2026_has_sixteen_working_days() {
        assertThat(withSpringFestival.in(YearMonth.of(2026, 2))).isEqualTo(16);
    }

    private static WorkingDays springFestival2026() {
        Map<LocalDate, Boolean> days = new HashMap<>();
        LocalDate.of(2026, 2, 15).datesUntil(AFTER_SPRING_FESTIVAL).forEach(day -> days.put(day, false));
        days.put(MAKE_UP_SATURDAY, true);
        days.put(LocalDate.of(2026, 2, 28), true);
        return new WorkingDays(days);
    }
}
