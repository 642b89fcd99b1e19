package io.kedang.identity.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.identity.Colleagues;
import io.kedang.identity.OneUsePassword;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KedangTest
class ActingPagesTest {

    private static final String BANNER = "k-acting";

    @Autowired
    private MockMvc web;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private OneUsePassword absent;
    private OneUsePassword deputy;
    private MockHttpSession absentsSession;
    private MockHttpSession session;

    @BeforeEach
    void people() throws Exception {
        absent = colleagues.settled(Role.FINANCE);
        deputy = colleagues.settled(Role.VIEWER);
        absentsSession = signedIn(absent);
        session = signedIn(deputy);
    }

    @Test
    void aDeputyIsAppointedOnOnesOwnPageAndEndedThere() throws Exception {
        appoint(LocalDate.now(clock), LocalDate.now(clock).plusDays(3)).andExpect(redirectedUrl("/me/deputies"));
        web.perform(get("/me/deputies").session(absentsSession).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("bg-green-lt")));
        String end = "/me/deputies/" + deputyship() + "/end";

        web.perform(form(end, absentsSession)).andExpect(redirectedUrl("/me/deputies"));
        web.perform(get("/me/deputies").session(absentsSession).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("ended early")));
    }

    @Test
    void whatIsWrongWithAPeriodStandsBesideTheDays() throws Exception {
        LocalDate today = LocalDate.now(clock);
        appoint(today, today.plusYears(1))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("at most 92 days")))
                .andExpect(content().string(containsString("value=\"" + today + "\"")));
        web.perform(form("/me/deputies", absentsSession).param("deputy", "nobody"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Choose who is to act.")));
    }

    @Test
    void theBannerSaysForWhomUntilOneStops() throws Exception {
        appoint(LocalDate.now(clock), LocalDate.now(clock));
        home(session).andExpect(content().string(containsString("Act for 试 " + absent.login())));

        act(session).andExpect(redirectedUrl("/"));
        home(session)
                .andExpect(content().string(containsString(BANNER)))
                .andExpect(content().string(containsString("You act for 试 " + absent.login())));
        web.perform(get("/me").session(session)).andExpect(content().string(containsString("试 " + deputy.login())));

        web.perform(form("/acting/stop", session)).andExpect(redirectedUrl("/"));
        home(session).andExpect(content().string(not(containsString(BANNER))));
    }

    @Test
    void actingEndsByItselfWhenItIsRevoked() throws Exception {
        appoint(LocalDate.now(clock), LocalDate.now(clock));
        act(session);

        web.perform(form("/me/deputies/" + deputyship() + "/end", absentsSession));

        home(session)
                .andExpect(content().string(containsString("You no longer act for your colleague")))
                .andExpect(content().string(not(containsString(BANNER))));
        home(session).andExpect(content().string(not(containsString("You no longer act"))));
        act(session).andExpect(status().isNotFound());
    }

    @Test
    void actingEndsByItselfAfterTheLastDay() throws Exception {
        appoint(LocalDate.now(clock), LocalDate.now(clock));
        act(session);

        jdbc.sql("update deputy set first_day = first_day - 1, last_day = last_day - 1 where person = ?")
                .param(absent.person().value())
                .update();

        home(session).andExpect(content().string(not(containsString(BANNER))));
    }

    @Test
    void nobodyActsForSomeoneWhoDidNotAskThem() throws Exception {
        act(session).andExpect(status().isNotFound());
        home(session).andExpect(content().string(not(containsString(BANNER))));
    }

    @Test
    void aFormOpenedInOnesOwnNameIsNotSentInAnothers() throws Exception {
        appoint(LocalDate.now(clock), LocalDate.now(clock));
        act(session);

        web.perform(form("/me/deputies", session)
                        .param("openedAs", deputy.person().toString()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("before you began or stopped acting")));
    }

    @Test
    void theAdministratorAppointsOnThePersonsPage() throws Exception {
        MockHttpSession admin = signedIn(colleagues.settled(Role.ADMIN));
        String page = "/people/" + absent.person() + "/deputies";
        String today = LocalDate.now(clock).toString();

        web.perform(form(page, admin)
                        .param("deputy", deputy.person().toString())
                        .param("firstDay", today)
                        .param("lastDay", today))
                .andExpect(redirectedUrl(page));
        web.perform(get(page).session(admin)).andExpect(content().string(containsString("bg-green-lt")));
        web.perform(get(page).session(session)).andExpect(status().isForbidden());
        act(session).andExpect(redirectedUrl("/"));
    }

    private ResultActions appoint(LocalDate first, LocalDate last) throws Exception {
        return web.perform(form("/me/deputies", absentsSession)
                .param("deputy", deputy.person().toString())
                .param("firstDay", first.toString())
                .param("lastDay", last.toString()));
    }

    private ResultActions act(MockHttpSession as) throws Exception {
        return web.perform(form("/acting", as).param("person", absent.person().toString()));
    }

    private ResultActions home(MockHttpSession as) throws Exception {
        return web.perform(get("/").session(as).header("Accept-Language", "en")).andExpect(status().isOk());
    }

    private UUID deputyship() {
        return jdbc.sql("select id from deputy where person = ?")
                .param(absent.person().value())
                .query(UUID.class)
                .single();
    }

    private static MockHttpServletRequestBuilder form(String address, MockHttpSession session) {
        return post(address)
                .session(session)
                .header("Accept-Language", "en")
                .param("formKey", UUID.randomUUID().toString())
                .with(csrf());
    }

    private MockHttpSession signedIn(OneUsePassword someone) throws Exception {
        MockHttpSession here = new MockHttpSession();
        web.perform(post("/login")
                        .session(here)
                        .param("username", someone.login())
                        .param("password", someone.value())
                        .with(csrf()))
                .andExpect(status().isFound());
        return here;
    }
}
