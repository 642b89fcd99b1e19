package io.kedang.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.access.Acting;
import io.kedang.access.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
class KeepingCalendarTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2031, 3, 5);

    @Autowired
    private KeepingCalendar keeping;

    @Autowired
    private BusinessCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void anAdministratorActs() {
        Acting.in(Role.ADMIN).now();
    }

    @AfterEach
    void nobodyActsAndTheDaysAreGone() {
        Acting.in(Role.ADMIN).now();
        keeping.year(2031).days().forEach(day -> keeping.remove(day.day()));
        Acting.over();
    }

    @Test
    void the_holidays_and_make_up_days_of_2026_are_there() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 2, 13), 1)).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 2, 14), 1)).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 20))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 7))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 8))).isTrue();
    }

    @Test
    void a_day_off_counts_at_once_and_no_more_when_it_is_removed() {
        assertThat(calendar.isWorkingDay(WEDNESDAY)).isTrue();

        keeping.add(new CalendarDay(WEDNESDAY, false, "Inventory"));
        assertThat(calendar.isWorkingDay(WEDNESDAY)).isFalse();

        keeping.remove(WEDNESDAY);
        assertThat(calendar.isWorkingDay(WEDNESDAY)).isTrue();
    }

    @Test
    void the_year_shows_what_a_day_off_does_to_its_month() {
        keeping.add(new CalendarDay(WEDNESDAY, false, "Inventory"));

        assertThat(keeping.year(2031).months())
                .contains(new CalendarYear.Month(YearMonth.of(2031, 3), 20))
                .contains(new CalendarYear.Month(YearMonth.of(2031, 4), 22));
    }

    @Test
    void a_day_is_listed_once() {
        keeping.add(new CalendarDay(WEDNESDAY, false, "Inventory"));

        assertThatThrownBy(() -> keeping.add(new CalendarDay(WEDNESDAY, false, "Again")))
                .isInstanceOfSatisfying(CalendarRefused.class, refused -> assertThat(refused.problems())
                        .extracting("field", "messageKey")
                        .containsExactly(tuple("day", "time.problem.listed")));
    }

    @Test
    void a_make_up_day_in_the_middle_of_the_week_is_refused() {
        assertThatThrownBy(() -> keeping.add(new CalendarDay(WEDNESDAY, true, "Make-up")))
                .isInstanceOfSatisfying(CalendarRefused.class, refused -> assertThat(refused.problems())
                        .extracting("messageKey")
                        .containsExactly("time.problem.already-working"));
    }

    @Test
    void removing_what_someone_else_removed_says_so() {
        assertThatThrownBy(() -> keeping.remove(WEDNESDAY))
                .isInstanceOf(CalendarRefused.class)
                .hasMessageContaining("CONFLICT");
    }

    @Test
    void every_change_is_recorded() {
        keeping.add(new CalendarDay(WEDNESDAY, false, "Inventory"));
        keeping.remove(WEDNESDAY);

        assertThat(jdbc.sql("""
                                select details ->> 'done' from audit_entry
                                where what = 'SETTING_CHANGED' and subject_kind = 'calendar-day' and subject_id = '2031-03-05'
                                order by id desc limit 2""").query(String.class).list()).containsExactly("removed", "added");
    }

    @Test
    void who_may_not_manage_settings_neither_sees_nor_changes_the_calendar() {
        Acting.in(Role.LEADER).now();

        assertThatThrownBy(() -> keeping.year(2031)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> keeping.add(new CalendarDay(WEDNESDAY, false, "Inventory")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> keeping.remove(WEDNESDAY)).isInstanceOf(AccessRefused.class);
    }
}
