package io.kedang.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.access.Acting;
import io.kedang.access.Role;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
class ImportingCalendarTest {

    @Autowired
    private ImportingCalendar importing;

    @Autowired
    private KeepingCalendar keeping;

    @Autowired
    private BusinessCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void an_administrator_acts() {
        Acting.in(Role.ADMIN).now();
    }

    @AfterEach
    void nobody_acts_and_the_days_are_gone() {
        Acting.in(Role.ADMIN).now();
        keeping.year(2031).days().forEach(day -> keeping.remove(day.day()));
        Acting.over();
    }

    @Test
    void the_year_2026_with_its_make_up_days_has_the_working_days_of_the_notice() {
        CalendarYear year = keeping.year(2026);

        assertThat(year.months())
                .extracting(CalendarYear.Month::workingDays)
                .containsExactly(21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23);
        assertThat(year.workingDays()).isEqualTo(248);
        LocalDate day = LocalDate.of(2025, 12, 31);
        for (int worked = 1; worked <= 248; worked++) {
            day = calendar.plusWorkingDays(day, 1);
            assertThat(calendar.workingDaysBetween(LocalDate.of(2025, 12, 31), day))
                    .isEqualTo(worked);
        }
        assertThat(day).isEqualTo(LocalDate.of(2026, Month.DECEMBER, 31));
    }

    @Test
    @Timeout(10)
    void a_file_that_is_all_one_name_is_looked_at_in_no_time() {
        CalendarFile file =
                new CalendarFile("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20310203\r\nSUMMARY:x"
                        + "(".repeat(400_000) + "x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");

        assertThat(importing.look(file).wrong()).hasSize(1);
    }

    @Test
    void days_of_a_csv_file_count_from_then_on() {
        CalendarFile file = new CalendarFile("date,kind,name\n2031-02-03,off,春节\n2031/2/8,班,春节调休\n");

        CalendarImport plan = importing.look(file);
        assertThat(plan.added())
                .containsExactly(
                        new CalendarDay(LocalDate.of(2031, 2, 3), false, "春节"),
                        new CalendarDay(LocalDate.of(2031, 2, 8), true, "春节调休"));
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 2, 3)))
                .as("looking changes nothing")
                .isTrue();

        assertThat(importing.carryOut(file)).containsExactly(2031);

        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 2, 3))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 2, 8))).isTrue();
        assertThat(importing.look(file).same()).isEqualTo(2);
    }

    @Test
    void a_calendar_gives_every_day_of_its_whole_day_events() {
        CalendarFile file = calendar(event("20310122", "20310125", "春节（休）"), event("20310201", null, "春节 补班"));

        CalendarImport plan = importing.look(file);

        assertThat(plan.wrong()).isEmpty();
        assertThat(plan.added())
                .containsExactly(
                        new CalendarDay(LocalDate.of(2031, 1, 22), false, "春节"),
                        new CalendarDay(LocalDate.of(2031, 1, 23), false, "春节"),
                        new CalendarDay(LocalDate.of(2031, 1, 24), false, "春节"),
                        new CalendarDay(LocalDate.of(2031, 2, 1), true, "春节"));
    }

    @Test
    void where_a_calendar_marks_the_official_days_the_others_are_left_out() {
        CalendarFile file = calendar(
                event("20310214", null, "情人节"),
                event("20310215", null, "春节") + "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\r\n",
                event("20310217", null, "春节") + "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY\r\n");

        assertThat(importing.look(file).added())
                .containsExactly(
                        new CalendarDay(LocalDate.of(2031, 2, 15), true, "春节"),
                        new CalendarDay(LocalDate.of(2031, 2, 17), false, "春节"));
    }

    @Test
    void a_listed_day_that_differs_is_changed() {
        carryOut("2031-03-03,off,Foundation day");
        carryOut("2031-03-03,off,Day of the company");

        assertThat(keeping.year(2031).days())
                .containsExactly(new CalendarDay(LocalDate.of(2031, 3, 3), false, "Day of the company"));
    }

    @Test
    void with_one_wrong_line_nothing_is_imported() {
        for (String line : List.of(
                "2031-02-30,off,no such day",
                "soon,off,no day",
                "2031-02-04,maybe,no kind",
                "2031-02-04,off",
                "2031-02-04,off,",
                "2031-02-04,work,a Tuesday works anyway",
                "1931-02-04,off,long ago",
                "2031-02-03,work,twice")) {
            CalendarFile file = new CalendarFile("2031-02-03,off,春节\n" + line + "\n");

            assertThat(importing.look(file).wrong()).as(line).hasSize(1);
            assertThatThrownBy(() -> importing.carryOut(file)).as(line).isInstanceOf(CalendarRefused.class);
        }
        assertThat(keeping.year(2031).days()).isEmpty();
    }

    @Test
    void what_is_no_whole_day_or_repeats_is_refused() {
        CalendarFile file = calendar(
                "DTSTART:20310203T090000Z\r\nSUMMARY:Meeting\r\n",
                event("20310203", null, "Weekly") + "RRULE:FREQ=WEEKLY\r\n",
                event("20310203", "20320203", "A whole year"),
                event("20310203", "20310201", "Backwards"),
                "SUMMARY:No date\r\n");

        CalendarImport plan = importing.look(file);

        assertThat(plan.wrong()).hasSize(5);
        assertThat(plan.added()).isEmpty();
    }

    @Test
    void a_file_that_is_none_or_too_much_is_refused_in_a_sentence() {
        StringBuilder many = new StringBuilder();
        LocalDate.of(2031, 1, 1).datesUntil(LocalDate.of(2034, 1, 1)).forEach(day -> many.append(day)
                .append(",off,x\n"));
        for (String text : List.of("", "  \n", "date,kind,name\n", many.toString(), "x".repeat(600_000))) {
            assertThatThrownBy(() -> importing.look(new CalendarFile(text))).isInstanceOf(CalendarRefused.class);
        }
        assertThat(importing
                        .look(new CalendarFile("BEGIN:VCALENDAR\nBEGIN:VEVENT\nbroken"))
                        .wrong())
                .isNotEmpty();
    }

    @Test
    void a_file_of_a_chinese_windows_is_read() {
        byte[] bytes = "2031-02-03;休;春节\n".getBytes(Charset.forName("GB18030"));

        assertThat(importing.look(CalendarFile.of(bytes)).added())
                .containsExactly(new CalendarDay(LocalDate.of(2031, 2, 3), false, "春节"));
        assertThat(CalendarFile.of("春节".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("春节");
    }

    @Test
    void only_who_manages_settings_imports() {
        CalendarFile file = new CalendarFile("2031-02-03,off,春节\n");

        Acting.in(Role.LEADER).now();

        assertThatThrownBy(() -> importing.look(file)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> importing.carryOut(file)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void an_import_is_audited_once() {
        long before = audited();

        carryOut("2031-02-03,off,春节\n2031-02-04,off,春节");

        assertThat(audited()).isEqualTo(before + 1);
    }

    private long audited() {
        return jdbc.sql(
                        "select count(*) from audit_entry where subject_kind = 'calendar-day' and subject_id = 'import'")
                .query(Long.class)
                .single();
    }

    private void carryOut(String text) {
        importing.carryOut(new CalendarFile(text));
    }

    private static CalendarFile calendar(String... events) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n");
        for (String event : events) {
            text.append("BEGIN:VEVENT\r\n").append(event).append("END:VEVENT\r\n");
        }
        return new CalendarFile(text.append("END:VCALENDAR\r\n").toString());
    }

    private static String event(String first, String after, String summary) {
        return "DTSTART;VALUE=DATE:" + first + "\r\n" + (after == null ? "" : "DTEND;VALUE=DATE:" + after + "\r\n")
                + "SUMMARY:" + summary + "\r\n";
    }
}
