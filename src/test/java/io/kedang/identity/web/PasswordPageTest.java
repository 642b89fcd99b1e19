package io.kedang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.identity.Colleagues;
import io.kedang.identity.OneUsePassword;
import io.kedang.identity.SigningIn;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@KedangTest
class PasswordPageTest {

    private static final String GOOD = "three quiet lakes";

    @Autowired
    private MockMvc web;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private SigningIn signingIn;

    @Test
    void aNewPasswordEndsTheOtherSessionsAndKeepsThisOne() throws Exception {
        OneUsePassword someone = colleagues.join(Role.CLERK);
        MockHttpSession here = signedIn(someone);
        MockHttpSession elsewhere = signedIn(someone);

        change(here, someone.value(), GOOD, GOOD).andExpect(redirectedUrl("/"));

        web.perform(get("/me").session(here)).andExpect(status().isOk());
        web.perform(get("/me").session(elsewhere)).andExpect(redirectedUrl("/login?expired"));
        assertThat(signingIn.signIn(someone.login(), GOOD).mustChangePassword()).isFalse();
    }

    @Test
    void aPasswordThatIsNotGoodEnoughIsRefusedWithItsReason() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.CLERK);
        MockHttpSession session = signedIn(someone);

        refused(change(session, someone.value(), "eleven char", "eleven char"), "at least 12");
        refused(
                change(session, someone.value(), "my " + someone.login() + " is", "my " + someone.login() + " is"),
                "login");
        refused(change(session, someone.value(), GOOD, GOOD + "!"), "differ");
        refused(change(session, someone.value(), someone.value(), someone.value()), "current one");
        refused(change(session, "not mine", GOOD, GOOD), "not right");
        assertThat(signingIn.signIn(someone.login(), someone.value()).login()).isEqualTo(someone.login());
    }

    @Test
    void guessingTheCurrentPasswordIsSlowedDown() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.CLERK);
        MockHttpSession session = signedIn(someone);
        for (int i = 0; i < 5; i++) {
            change(session, "guess", GOOD, GOOD);
        }

        refused(change(session, someone.value(), GOOD, GOOD), "Too many");
    }

    @Test
    void settingsAreKeptForThePerson() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.CLERK);
        MockHttpSession session = signedIn(someone);

        web.perform(post("/me")
                        .session(session)
                        .param("language", "zh")
                        .param("theme", "dark")
                        .with(csrf()))
                .andExpect(redirectedUrl("/me"));

        web.perform(get("/me").session(session).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("个人设置")))
                .andExpect(content().string(containsString("data-theme=\"dark\"")));
    }

    @Test
    void whoGaveTheOneUsePasswordIsToldAndStaysInTheRecord() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.FINANCE);
        OneUsePassword given = colleagues.givePassword(someone.person());
        MockHttpSession session = signedIn(given);

        web.perform(get("/me/password").session(session).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("马立群 reset your password on")));
        change(session, given.value(), GOOD, GOOD).andExpect(redirectedUrl("/"));

        web.perform(get("/me").session(session).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("one-use password given by 马立群")));
    }

    @Test
    void aScriptGetsTheTokenOfNow() throws Exception {
        MockHttpSession session = signedIn(colleagues.settled(Role.CLERK));

        web.perform(get("/me/token").session(session))
                .andExpect(jsonPath("$.token").isNotEmpty())
                .andExpect(jsonPath("$.parameter").value("_csrf"));
    }

    private static void refused(ResultActions answer, String reason) throws Exception {
        answer.andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString(reason)));
    }

    private ResultActions change(MockHttpSession session, String current, String chosen, String again)
            throws Exception {
        return web.perform(post("/me/password")
                .session(session)
                .header("Accept-Language", "en")
                .param("formKey", UUID.randomUUID().toString())
                .param("current", current)
                .param("chosen", chosen)
                .param("again", again)
                .with(csrf()));
    }

    private MockHttpSession signedIn(OneUsePassword someone) throws Exception {
        MockHttpSession session = new MockHttpSession();
        web.perform(post("/login")
                        .session(session)
                        .param("username", someone.login())
                        .param("password", someone.value())
                        .with(csrf()))
                .andExpect(status().isFound());
        return session;
    }
}
