package io.kedang.time.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.access.Acting;
import io.kedang.access.Role;
import io.kedang.time.BusinessCalendar;
import io.kedang.time.MutableClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@KedangTest
class CalendarPageTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private BusinessCalendar calendar;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void theClockRuns() {
        clock.reset();
    }

    @Test
    void the_page_opens_on_the_year_of_the_companys_zone() throws Exception {
        clock.moveTo(LocalDateTime.of(2027, 1, 1, 0, 30));

        browser.perform(asAdministrator(get("/settings/calendar")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Business calendar 2027")));
    }

    @Test
    void a_year_shows_its_days_and_the_working_days_of_each_month() throws Exception {
        browser.perform(asAdministrator(get("/settings/calendar").param("year", "2026")))
                .andExpect(content().string(containsString("春节 Spring Festival")))
                .andExpect(content().string(containsString("Monday")))
                .andExpect(content().string(containsString("February")))
                .andExpect(content().string(containsString("16 working days")))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(asAdministrator(get("/settings/calendar").param("year", "2026"))
                        .locale(Locale.CHINA))
                .andExpect(content().string(containsString("2026 年工作日历")))
                .andExpect(content().string(containsString("星期一")))
                .andExpect(content().string(containsString("16 个工作日")));
    }

    @Test
    void a_year_without_days_asks_for_them() throws Exception {
        browser.perform(asAdministrator(get("/settings/calendar").param("year", "2033")))
                .andExpect(content().string(containsString("No days have been entered for 2033")));
    }

    @Test
    void a_day_is_added_and_removed() throws Exception {
        LocalDate day = LocalDate.of(2032, 6, 9);

        browser.perform(asAdministrator(adding("2032-06-09", "false", "Inventory")))
                .andExpect(redirectedUrl("/settings/calendar?year=2032"));
        assertThat(calendar.isWorkingDay(day)).isFalse();
        browser.perform(asAdministrator(get("/settings/calendar").param("year", "2032")))
                .andExpect(content().string(containsString("bg-green-lt\">Day off<")))
                .andExpect(content().string(not(containsString("bg-orange-lt"))));

        browser.perform(asAdministrator(post("/settings/calendar/2032-06-09/remove"))
                        .param("formKey", UUID.randomUUID().toString()))
                .andExpect(redirectedUrl("/settings/calendar?year=2032"));
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void what_is_wrong_stands_beside_what_was_typed() throws Exception {
        browser.perform(asAdministrator(adding("9 June", "true", "Inventory")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#day\"")))
                .andExpect(content().string(containsString("value=\"Inventory\"")));
        browser.perform(asAdministrator(adding("1999-06-09", "false", "")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#name\"")));
        browser.perform(asAdministrator(adding("1999-06-09", "false", "Inventory")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("from 2000 to 2100")));
    }

    @Test
    void a_clerk_is_kept_out() throws Exception {
        browser.perform(get("/settings/calendar")
                        .with(authentication(Acting.in(Role.CLERK).authentication())))
                .andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder adding(String day, String working, String name) {
        return post("/settings/calendar")
                .param("formKey", UUID.randomUUID().toString())
                .param("year", "2032")
                .param("day", day)
                .param("working", working)
                .param("name", name);
    }

    @Test
    void an_import_shows_what_it_would_do_and_then_does_it() throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "file", "days.csv", "text/csv", "2036-02-01,off,春节\n".getBytes(StandardCharsets.UTF_8));

        browser.perform(looking(file))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("New: 1")))
                .andExpect(content().string(containsString("春节")));
        assertThat(calendar.isWorkingDay(LocalDate.of(2036, 2, 1))).isTrue();

        browser.perform(asAdministrator(post("/settings/calendar/import"))
                        .param("text", "2036-02-01,off,春节\n")
                        .param("formKey", UUID.randomUUID().toString()))
                .andExpect(redirectedUrl("/settings/calendar?year=2036"));
        assertThat(calendar.isWorkingDay(LocalDate.of(2036, 2, 1))).isFalse();
    }

    @Test
    void a_wrong_line_is_shown_with_its_reason() throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "file", "days.csv", "text/csv", "2036-02-31,off,春节\n".getBytes(StandardCharsets.UTF_8));

        browser.perform(looking(file))
                .andExpect(content().string(containsString("2036-02-31 · off · 春节")))
                .andExpect(content().string(containsString("This is no date. Write it like 2026-02-16.")))
                .andExpect(content().string(not(containsString("Import these days"))));
    }

    @Test
    void nobody_else_sends_a_file_there() throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "days.csv", "text/csv", new byte[100]);

        browser.perform(multipart("/settings/calendar/import/look").file(file).with(csrf()))
                .andExpect(status().isForbidden());
        MockMultipartHttpServletRequestBuilder large = looking(file);
        large.content(new byte[2_000_000]);
        browser.perform(large).andExpect(status().isPayloadTooLarge());
    }

    private static MockMultipartHttpServletRequestBuilder looking(MockMultipartFile file) {
        MockMultipartHttpServletRequestBuilder look =
                multipart("/settings/calendar/import/look").file(file);
        look.content(new byte[100])
                .sessionAttr(
                        "SPRING_SECURITY_CONTEXT",
                        new SecurityContextImpl(Acting.in(Role.ADMIN).authentication()));
        look.with(csrf())
                .with(authentication(Acting.in(Role.ADMIN).authentication()))
                .locale(Locale.ENGLISH);
        return look;
    }

    private static MockHttpServletRequestBuilder asAdministrator(MockHttpServletRequestBuilder request) {
        return request.with(csrf())
                .with(authentication(Acting.in(Role.ADMIN).authentication()))
                .locale(Locale.ENGLISH);
    }
}
