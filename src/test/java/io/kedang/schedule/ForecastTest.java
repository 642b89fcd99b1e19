package io.kedang.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 10);
    private static final BiFunction<LocalDate, Integer, LocalDate> EXACTLY = LocalDate::plusMonths;

    private final Forecast forecast = new Forecast(WEDNESDAY);

    @Test
    void what_falls_due_again_within_the_year_is_counted_each_time() {
        forecast.add(ScheduleKind.RETURN_VISIT, new DueGroup(LocalDate.of(2027, 4, 20), 3, 7), EXACTLY);

        assertThat(forecast.months().stream()
                        .filter(month -> month.of(ScheduleKind.RETURN_VISIT) == 7)
                        .map(month -> month.first().getMonthValue()))
                .containsExactly(4, 7, 10, 1);
        assertThat(forecast.months()).hasSize(12).last().satisfies(month -> assertThat(month.first())
                .isEqualTo(LocalDate.of(2028, 2, 1)));
    }

    @Test
    void weeks_begin_on_monday_and_count_what_their_days_bring() {
        forecast.add(ScheduleKind.MONTHLY_CHECK, new DueGroup(LocalDate.of(2027, 3, 14), 12, 2), EXACTLY);
        forecast.add(ScheduleKind.MONTHLY_CHECK, new DueGroup(LocalDate.of(2027, 3, 15), 12, 5), EXACTLY);
        forecast.add(ScheduleKind.MONTHLY_CHECK, new DueGroup(LocalDate.of(2027, 3, 21), 12, 1), EXACTLY);

        assertThat(forecast.weeks()).hasSize(13);
        assertThat(forecast.weeks().get(0).first()).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(forecast.weeks().get(0).of(ScheduleKind.MONTHLY_CHECK)).isEqualTo(2);
        assertThat(forecast.weeks().get(1).of(ScheduleKind.MONTHLY_CHECK)).isEqualTo(6);
    }

    @Test
    void what_is_due_already_waits_and_falls_due_again_from_today_on() {
        forecast.add(ScheduleKind.RETURN_VISIT, new DueGroup(WEDNESDAY, 6, 3), EXACTLY);
        forecast.add(ScheduleKind.RETURN_VISIT, new DueGroup(WEDNESDAY.minusDays(40), 6, 1), EXACTLY);

        assertThat(forecast.waiting()).containsExactly(entry(ScheduleKind.RETURN_VISIT, 4L));
        assertThat(forecast.months().get(0).counts()).isEmpty();
        assertThat(forecast.months().get(6).of(ScheduleKind.RETURN_VISIT)).isEqualTo(4);
    }
}
