package io.kedang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.identity.Colleagues;
import io.kedang.identity.OneUsePassword;
import io.kedang.identity.WithPerson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KedangTest
class SigningInOnThePageTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void thePageOffersNoLoginsOutsideTheDemonstration() throws Exception {
        web.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"password\"")))
                .andExpect(content().string(not(containsString("sales1"))));
    }

    @Test
    void aPageLeadsToSigningInAndBack() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.CLERK);
        MockHttpSession session = new MockHttpSession();

        web.perform(page("/me/password").session(session)).andExpect(redirectedUrl("/login"));
        signIn(someone.login(), someone.value(), session).andExpect(redirectedUrl("http://localhost/me/password"));
    }

    @Test
    void signingInChangesTheSessionsIdentity() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.CLERK);
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();

        signIn(someone.login(), someone.value(), session).andExpect(redirectedUrl("/"));

        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(recorded(someone)).contains("SIGNED_IN");
    }

    @Test
    void aWrongPasswordKeepsTheLoginTyped() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.CLERK);

        signIn(someone.login(), "wrong", new MockHttpSession()).andExpect(redirectedUrl("/login"));
        web.perform(get("/login").flashAttr("login", someone.login()))
                .andExpect(content().string(containsString("value=\"" + someone.login() + "\"")));
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.CLERK);
        MockHttpSession session = signedIn(someone);

        web.perform(post("/sign-out").session(session).with(csrf())).andExpect(redirectedUrl("/login?out"));

        assertThat(session.isInvalid()).isTrue();
        assertThat(recorded(someone)).contains("SIGNED_OUT");
    }

    @Test
    void whoLeavesIsOutAtOnce() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.CLERK);
        MockHttpSession session = signedIn(someone);
        web.perform(page("/me").session(session)).andExpect(status().isOk());

        colleagues.leave(someone.person());

        web.perform(page("/me").session(session)).andExpect(redirectedUrl("/login?expired"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void changedRolesCountAtOnce() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.CLERK);
        MockHttpSession session = signedIn(someone);
        web.perform(page("/people").session(session)).andExpect(status().isForbidden());

        jdbc.sql("insert into employee_role (employee, role) values (?, 'ADMIN')")
                .param(someone.person().value())
                .update();

        web.perform(page("/people").session(session)).andExpect(status().isOk());
        colleagues.leave(someone.person());
    }

    @Test
    void aOneUsePasswordLeadsToNoOtherPage() throws Exception {
        OneUsePassword someone = colleagues.join(Role.CLERK);
        MockHttpSession session = signedIn(someone);

        web.perform(page("/me").session(session)).andExpect(redirectedUrl("/me/password"));
        web.perform(page("/me/password").session(session)).andExpect(status().isOk());
    }

    @Test
    void anEndedSessionLeadsToSigningIn() throws Exception {
        web.perform(page("/me").with(request -> {
                    request.setRequestedSessionId("gone");
                    request.setRequestedSessionIdValid(false);
                    return request;
                }))
                .andExpect(redirectedUrl("/login?expired"));
    }

    @Test
    void aScriptIsToldThatTheSessionHasEnded() throws Exception {
        web.perform(get("/me").header("HX-Request", "true")).andExpect(status().isUnauthorized());
        web.perform(post("/me").header("X-Requested-With", "fetch")).andExpect(status().isUnauthorized());
    }

    @Test
    void aFormOfAnEndedSessionLeadsBackToItsPage() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.CLERK);
        MockHttpSession session = new MockHttpSession();

        web.perform(post("/me/password").session(session).header(HttpHeaders.REFERER, "http://localhost/me?x=1"))
                .andExpect(redirectedUrl("/login?expired"));
        signIn(someone.login(), someone.value(), session).andExpect(redirectedUrl("/me?x=1"));
    }

    @Test
    void aFormFromElsewhereLeadsNowhereElse() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.CLERK);
        MockHttpSession session = new MockHttpSession();

        web.perform(post("/me/password").session(session).header(HttpHeaders.REFERER, "http://evil.example/me"));
        signIn(someone.login(), someone.value(), session).andExpect(redirectedUrl("/"));
    }

    @Test
    @WithPerson("admin1")
    void aFormWithoutItsTokenIsRefused() throws Exception {
        web.perform(post("/departments").param("name", "Forged")).andExpect(forwardedUrl("/stale-form"));
        web.perform(post("/departments").param("name", "Forged").header("HX-Request", "true"))
                .andExpect(status().isForbidden())
                .andExpect(header().string("X-Stale-Token", "true"));

        assertThat(jdbc.sql("select count(*) from department where name = 'Forged'")
                        .query(Integer.class)
                        .single())
                .isZero();
        web.perform(get("/stale-form")).andExpect(status().isOk());
    }

    @Test
    void assetsAndHealthAreOpenAndNothingElseIs() throws Exception {
        web.perform(get("/css/kedang.css")).andExpect(status().isOk());
        web.perform(get("/actuator/health")).andExpect(status().isOk());
        web.perform(get("/actuator/env")).andExpect(redirectedUrl("/login"));
        web.perform(get("/")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void pagesSendNoAddressElsewhereAndStandInNoFrame() throws Exception {
        web.perform(get("/login"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    private MockHttpSession signedIn(OneUsePassword someone) throws Exception {
        MockHttpSession session = new MockHttpSession();
        signIn(someone.login(), someone.value(), session).andExpect(status().isFound());
        return session;
    }

    private ResultActions signIn(String login, String password, MockHttpSession session) throws Exception {
        return web.perform(post("/login")
                .session(session)
                .param("username", login)
                .param("password", password)
                .with(csrf()));
    }

    private static MockHttpServletRequestBuilder page(String path) {
        return get(path).accept("text/html");
    }

    private List<String> recorded(OneUsePassword someone) {
        return jdbc.sql("select what from audit_entry where subject_id = ? and actor = ?")
                .param(someone.person().toString())
                .param(someone.person().value())
                .query(String.class)
                .list();
    }
}
