package io.kedang.operations;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.WithPerson;
import io.kedang.notice.Letters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;

@KedangTest
class OperationsPageTest {

    private static final String TOKEN = "a-token-of-the-tests-only";

    @Autowired
    private MockMvc browser;

    @Autowired
    private Letters letters;

    @Test
    @WithPerson("admin1")
    void theAdministratorSeesHowTheSystemRuns() throws Exception {
        browser.perform(get("/operations"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("7.24.0")))
                .andExpect(content().string(containsString("card-intake ")))
                .andExpect(content().string(not(containsString("\tat "))));
    }

    @Test
    @WithPerson("admin1")
    void theAdministratorSeesWhenMailsWereLastLookedFor() throws Exception {
        letters.send();

        browser.perform(get("/operations").header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Last looked for")))
                .andExpect(content().string(containsString("Last one sent")));
    }

    @Test
    @WithPerson("leader1")
    void nobodyElseDoes() throws Exception {
        browser.perform(get("/operations")).andExpect(status().isForbidden());
    }

    @Test
    void theNumbersAreForWhoHasTheToken() throws Exception {
        browser.perform(get("/actuator/prometheus").header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKEN))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("kedang_tasks_open")))
                .andExpect(content().string(containsString("kedang_jobs_failed")))
                .andExpect(content().string(containsString("kedang_mails_waiting")));
    }

    @Test
    void theNumbersAreNotForThePublic() throws Exception {
        browser.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        browser.perform(get("/actuator/prometheus").header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKEN + "x"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    @WithPerson("admin1")
    void norForAPersonWhoHasSignedIn() throws Exception {
        browser.perform(get("/actuator/prometheus")).andExpect(status().is4xxClientError());
        browser.perform(get("/actuator/env")).andExpect(status().is4xxClientError());
    }

    @Test
    void healthSaysUpOrDownAndNothingElse() throws Exception {
        browser.perform(get("/actuator/health/liveness"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("keys"))));
    }
}
