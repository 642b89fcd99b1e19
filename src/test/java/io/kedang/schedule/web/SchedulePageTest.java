package io.kedang.schedule.web;

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
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@KedangTest
@Transactional
class SchedulePageTest {

    @Autowired
    private MockMvc browser;

    @Test
    void the_page_shows_the_intervals_and_what_falls_due() throws Exception {
        browser.perform(asAdministrator(get("/settings/schedules")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Return visit: every")))
                .andExpect(content().string(containsString("every 3 months")))
                .andExpect(content().string(containsString("What falls due when")))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(asAdministrator(get("/settings/schedules")).locale(Locale.CHINA))
                .andExpect(content().string(containsString("客户回访：间隔")));
    }

    @Test
    void changed_intervals_are_saved() throws Exception {
        browser.perform(asAdministrator(saving("10"))).andExpect(redirectedUrl("/settings/schedules"));

        browser.perform(asAdministrator(get("/settings/schedules")))
                .andExpect(content().string(containsString("name=\"RETURN_VISIT-months\" value=\"10\"")))
                .andExpect(content().string(containsString("follows your last change")));
    }

    @Test
    void what_is_wrong_stands_beside_what_was_typed() throws Exception {
        browser.perform(asAdministrator(saving("a year")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#RETURN_VISIT-months\"")))
                .andExpect(content().string(containsString("value=\"a year\"")));
        browser.perform(asAdministrator(saving("13")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Enter 1 to 12 months.")));
        browser.perform(asAdministrator(adding("MONTHLY_CHECK", "IMPORTANT", "x")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#months\"")));
        browser.perform(asAdministrator(adding("WEEKLY", "", "3")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#kind\"")));
    }

    @Test
    void an_interval_for_a_grade_is_there_already() throws Exception {
        browser.perform(asAdministrator(adding("RETURN_VISIT", "IMPORTANT", "2")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Remove it first.")));
        browser.perform(asAdministrator(adding("RETURN_VISIT", "GENERAL", "11")))
                .andExpect(redirectedUrl("/settings/schedules"));
    }

    @Test
    void a_leader_is_kept_out() throws Exception {
        browser.perform(get("/settings/schedules")
                        .with(authentication(Acting.in(Role.LEADER).authentication())))
                .andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder saving(String visits) {
        return post("/settings/schedules")
                .param("MONTHLY_CHECK-months", "1")
                .param("MONTHLY_CHECK-day", "1")
                .param("COMPREHENSIVE_REVIEW-months", "2")
                .param("COMPREHENSIVE_REVIEW-day", "1")
                .param("RETURN_VISIT-months", visits)
                .param("formKey", UUID.randomUUID().toString());
    }

    private static MockHttpServletRequestBuilder adding(String kind, String grade, String months) {
        return post("/settings/schedules/own")
                .param("kind", kind)
                .param("team", "")
                .param("grade", grade)
                .param("months", months)
                .param("formKey", UUID.randomUUID().toString());
    }

    private static MockHttpServletRequestBuilder asAdministrator(MockHttpServletRequestBuilder request) {
        return request.with(authentication(Acting.in(Role.ADMIN).authentication()))
                .with(csrf())
                .locale(Locale.ENGLISH);
    }
}
