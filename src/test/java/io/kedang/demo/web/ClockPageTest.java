package io.kedang.demo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.access.Acting;
import io.kedang.access.Role;
import io.kedang.time.MutableClock;
import io.kedang.workflow.PassingTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KedangTest
class ClockPageTest {

    /** A Friday. */
    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 3, 6, 16, 0);

    @Autowired
    private MockMvc browser;

    @Autowired
    private MutableClock clock;

    @Autowired
    private PassingTime time;

    @Autowired
    private JdbcClient jdbc;

    private final UUID employee = UUID.randomUUID();

    @BeforeEach
    void it_is_friday_afternoon() {
        clock.moveTo(FRIDAY);
    }

    @AfterEach
    void the_clock_runs() {
        jdbc.sql("delete from schedule_due where subject = ?").param(employee).update();
        clock.reset();
    }

    @Test
    void the_page_shows_the_time_and_when_something_is_due() throws Exception {
        browser.perform(as(get("/demonstration/clock")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("The demonstration’s clock")))
                .andExpect(content().string(containsString("Let time pass")));
    }

    @Test
    void to_the_next_working_day_is_over_the_weekend() throws Exception {
        browser.perform(as(pass("day"))).andExpect(redirectedUrl("/demonstration/clock"));

        assertThat(arrives(LocalDateTime.of(2026, 3, 9, 9, 0))).isTrue();
    }

    @Test
    void to_the_morning_on_which_checks_fall_due() throws Exception {
        jdbc.sql("""
                        insert into schedule_due (kind, subject, since, next_due, months)
                        values ('MONTHLY_CHECK', ?, date '2026-01-01', date '2026-03-07', 1)""").param(employee).update();

        browser.perform(as(get("/demonstration/clock")))
                .andExpect(content().string(containsString("Monthly check, 9 Mar 2026")));
        browser.perform(as(pass("MONTHLY_CHECK"))).andExpect(redirectedUrl("/demonstration/clock"));

        assertThat(arrives(LocalDateTime.of(2026, 3, 9, 9, 0))).isTrue();
    }

    @Test
    void a_day_that_is_gone_or_none_changes_nothing() throws Exception {
        for (String day : new String[] {"2026-03-06", "2020-01-01", "2028-01-01", "soon", ""}) {
            browser.perform(as(pass("date").param("date", day)))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("within 400 days")))
                    .andExpect(content().string(containsString("value=\"" + day + "\"")));
        }
        browser.perform(as(pass("elsewhere"))).andExpect(status().isUnprocessableEntity());
        assertThat(clock.instant()).isEqualTo(at(FRIDAY));
    }

    @Test
    void nobody_from_outside_moves_it() throws Exception {
        browser.perform(pass("day"))
                .andExpect(status().is3xxRedirection())
                .andExpect(content().string(not(containsString("clock"))));

        assertThat(clock.instant()).isEqualTo(at(FRIDAY));
    }

    private static MockHttpServletRequestBuilder pass(String to) {
        return post("/demonstration/clock")
                .param("to", to)
                .param("formKey", UUID.randomUUID().toString())
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(authentication(Acting.in(Role.SALESPERSON).authentication()))
                .locale(Locale.ENGLISH);
    }

    private boolean arrives(LocalDateTime at) {
        long until = System.nanoTime() + 30_000_000_000L;
        while (System.nanoTime() < until) {
            if (!time.isPassing() && !clock.instant().isBefore(at(at))) {
                return clock.instant().equals(at(at));
            }
            LockSupport.parkNanos(10_000_000);
        }
        return false;
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
