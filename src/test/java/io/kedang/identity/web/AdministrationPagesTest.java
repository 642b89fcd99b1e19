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
import io.kedang.identity.WithPerson;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The administrator's pages about agreements, leaving and scopes. */
@KedangTest
@WithPerson("admin1")
class AdministrationPagesTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Colleagues colleagues;

    @Test
    void anAgreementIsRecordedAndWhatIsMissingIsSaid() throws Exception {
        String page = "/people/" + colleagues.join(Role.VIEWER).person() + "/agreements";

        web.perform(form(page).param("signedOn", "no day"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#wording")))
                .andExpect(content().string(containsString("#signedOn")))
                .andExpect(content().string(containsString("#place")));
        web.perform(form(page)
                        .param("wording", "Edition 2026")
                        .param("signedOn", "2026-01-05")
                        .param("place", "Folder A-01"))
                .andExpect(redirectedUrl(page));
        web.perform(get(page)).andExpect(content().string(containsString("Edition 2026")));
    }

    @Test
    void aDayThatNoCalendarHasIsToldBesideItsField() throws Exception {
        String person = "/people/" + colleagues.join(Role.VIEWER).person();

        web.perform(form(person + "/agreements")
                        .param("wording", "Edition 2026")
                        .param("signedOn", "-999999-01-05")
                        .param("validUntil", "+999999999-12-31")
                        .param("place", "Folder A-01"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#signedOn")))
                .andExpect(content().string(containsString("#validUntil")));
        web.perform(form(person + "/deputies")
                        .param("deputy", UUID.randomUUID().toString())
                        .param("firstDay", "2026-01-05")
                        .param("lastDay", "+10000-01-01"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#lastDay")));
    }

    @Test
    void whoKeepsArchivesIsListed() throws Exception {
        web.perform(get("/keepers")).andExpect(content().string(containsString("赵玉兰")));
    }

    @Test
    @WithPerson("sales1")
    void othersDoNotSeeThesePages() throws Exception {
        web.perform(get("/keepers")).andExpect(status().isForbidden());
        web.perform(get("/settings/scopes")).andExpect(status().isForbidden());
        web.perform(get("/people/" + UUID.randomUUID() + "/leaving")).andExpect(status().isForbidden());
    }

    @Test
    void someoneWithNothingInHandLeavesAtOnce() throws Exception {
        OneUsePassword someone = colleagues.join(Role.VIEWER);
        String page = "/people/" + someone.person();

        web.perform(get(page + "/leaving").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("nothing in hand")));
        web.perform(form(page + "/leaving").param("version", "0").param("action", "leave"))
                .andExpect(redirectedUrl(page));
        web.perform(form(page + "/leaving")
                        .param("version", "0")
                        .param("action", "hand-over")
                        .param("successor", "no id"))
                .andExpect(redirectedUrl(page));
    }

    @Test
    void aTeamIsClosedAndOpenedAgain() throws Exception {
        TeamId team = colleagues.newTeam();
        EmployeeId manager = colleagues.managerOf(team);
        String page = "/teams/" + team;

        web.perform(form(page + "/closing"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("one active person")));
        colleagues.leave(manager);
        web.perform(get(page + "/closing").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("offered nowhere any more")));
        web.perform(form(page + "/closing").param("successor", "no id")).andExpect(redirectedUrl("/teams"));

        web.perform(get("/people/new")).andExpect(content().string(not(containsString(team.toString()))));
        web.perform(get("/people/" + manager)).andExpect(content().string(containsString(team.toString())));
        web.perform(get("/teams")).andExpect(content().string(containsString(page)));
        web.perform(get(page)).andExpect(content().string(containsString(page + "/reopening")));
        web.perform(form(page + "/reopening")).andExpect(redirectedUrl(page));
        web.perform(get("/people/new")).andExpect(content().string(containsString(team.toString())));
    }

    @Test
    void aScopeIsChangedOnItsPage() throws Exception {
        web.perform(get("/settings/scopes").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("By default: archived cards, basic data.")));
        web.perform(form("/settings/scopes/VIEWER").param("reach", "ARCHIVED"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Choose which fields are seen.")));
        web.perform(form("/settings/scopes/VIEWER").param("reach", "NONE"))
                .andExpect(redirectedUrl("/settings/scopes"));
        web.perform(get("/settings/scopes/CLERK")).andExpect(status().isNotFound());
        web.perform(get("/settings/scopes/KING")).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder form(String address) {
        return post(address)
                .header("Accept-Language", "en")
                .param("formKey", UUID.randomUUID().toString())
                .with(csrf());
    }
}
