package io.kedang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.OneUsePassword;
import io.kedang.identity.Organisation;
import io.kedang.identity.People;
import io.kedang.identity.SigningIn;
import io.kedang.identity.WithPerson;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KedangTest
@WithPerson("admin1")
class AdministratorsPagesTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private Organisation organisation;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theListShowsPeopleByFilter() throws Exception {
        web.perform(get("/people").param("q", "海明").param("role", "SALESPERSON").param("active", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("sales1")))
                .andExpect(content().string(containsString("bg-green-lt")))
                .andExpect(content().string(not(containsString("bg-secondary-lt"))));
        web.perform(get("/people").param("q", "nobody of this name").param("team", "no id"))
                .andExpect(status().isOk());
        web.perform(get("/people/new")).andExpect(status().isOk());
    }

    @Test
    void aNewPersonGetsAOneUsePasswordOnce() throws Exception {
        String login = login();
        UUID formKey = UUID.randomUUID();

        String page = web.perform(person("/people", login, "Someone", 0, formKey))
                .andExpect(flash().attribute("oneUsePassword", matchesPattern("[a-z2-9]{4}(-[a-z2-9]{4}){3}")))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        web.perform(person("/people", login, "Someone", 0, formKey)).andExpect(redirectedUrl(page));

        web.perform(get(page).flashAttr("oneUsePassword", "shown-once"))
                .andExpect(content().string(containsString("shown-once")));
        assertThat(people.findByLogin(login).orElseThrow().roles()).containsExactly(Role.FINANCE);
    }

    @Test
    void whatIsWrongStandsBesideWhatWasTyped() throws Exception {
        web.perform(person("/people", "sales1", "Typed Name", 0, UUID.randomUUID()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("The login sales1 is taken.")))
                .andExpect(content().string(containsString("value=\"Typed Name\"")));
        web.perform(post("/people")
                        .param("formKey", UUID.randomUUID().toString())
                        .param("login", "!")
                        .param("email", "no mail")
                        .param("team", UUID.randomUUID().toString())
                        .param("roles", "KING")
                        .param("version", "0")
                        .header("Accept-Language", "en")
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#login")))
                .andExpect(content().string(containsString("#name")))
                .andExpect(content().string(containsString("#email")))
                .andExpect(content().string(containsString("#team")))
                .andExpect(content().string(containsString("#roles")));
    }

    @Test
    void whoWasSlowerSeesTheOthersChangeAndLosesNothing() throws Exception {
        OneUsePassword someone = colleagues.join(Role.CLERK);
        String page = "/people/" + someone.person();
        web.perform(person(page, someone.login(), "Theirs", 0, UUID.randomUUID()))
                .andExpect(redirectedUrl(page));

        String conflict = web.perform(person(page, someone.login(), "Mine", 0, UUID.randomUUID()))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(conflict)
                .contains("<td>Mine</td>", "<td>Theirs</td>", "value=\"Mine\"", "name=\"version\" value=\"1\"");
        assertThat(people.find(someone.person()).orElseThrow().name()).isEqualTo("Theirs");
    }

    @Test
    void someoneIsDeactivatedByTheBox() throws Exception {
        OneUsePassword someone = colleagues.join(Role.CLERK);
        String page = "/people/" + someone.person();

        web.perform(post(page)
                        .param("formKey", UUID.randomUUID().toString())
                        .param("version", "0")
                        .param("login", someone.login())
                        .param("name", "Left")
                        .param("roles", "FINANCE")
                        .param("_active", "on")
                        .with(csrf()))
                .andExpect(redirectedUrl(page));

        assertThat(people.find(someone.person()).orElseThrow().active()).isFalse();
    }

    @Test
    void whoStillHasWorkIsNotDeactivatedAndThePageSaysHowMuch() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.CLERK);
        jdbc.sql("""
                        insert into card (id, state, owner, team, begun_at, changed_at)
                        values (:id, 'ARCHIVED', :person, :id, clock_timestamp(), clock_timestamp())""")
                .param("id", UUID.randomUUID())
                .param("person", someone.person().value())
                .update();
        String page = "/people/" + someone.person();

        web.perform(person(page, someone.login(), "Busy", 0, UUID.randomUUID())).andExpect(redirectedUrl(page));
        web.perform(post(page)
                        .param("formKey", UUID.randomUUID().toString())
                        .param("version", "1")
                        .param("login", someone.login())
                        .param("name", "Busy")
                        .param("roles", "FINANCE")
                        .param("_active", "on")
                        .header("Accept-Language", "en")
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Busy still has one card. Hand that over first.")));
    }

    @Test
    void anUnknownPersonIsNotFound() throws Exception {
        web.perform(get("/people/" + UUID.randomUUID())).andExpect(status().isNotFound());
        web.perform(get("/people/no-id")).andExpect(status().is4xxClientError());
    }

    @Test
    @WithPerson("clerk1")
    void whoLacksTheRoleIsRefused() throws Exception {
        web.perform(get("/people")).andExpect(status().isForbidden());
        web.perform(get("/teams")).andExpect(status().isForbidden());
        web.perform(person("/people", login(), "Someone", 0, UUID.randomUUID())).andExpect(status().isForbidden());
    }

    @Test
    void aForgottenPasswordIsReplaced() throws Exception {
        OneUsePassword someone = colleagues.settled(Role.CLERK);

        String given = (String) web.perform(post("/people/" + someone.person() + "/password")
                        .param("formKey", UUID.randomUUID().toString())
                        .with(csrf()))
                .andExpect(redirectedUrl("/people/" + someone.person()))
                .andReturn()
                .getFlashMap()
                .get("oneUsePassword");

        assertThat(signingIn.signIn(someone.login(), given).mustChangePassword())
                .isTrue();
    }

    @Test
    void teamsAndDepartmentsAreAddedAndRenamed() throws Exception {
        String name = "Unit " + UUID.randomUUID();
        web.perform(unit("/departments", name, 0)).andExpect(redirectedUrl("/teams"));
        String department = actingAs.call("admin1", organisation::departments).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();

        web.perform(unit("/teams", name, 0).param("department", department)).andExpect(redirectedUrl("/teams"));
        web.perform(unit("/teams", name, 0).param("department", department))
                .andExpect(status().isUnprocessableEntity());
        web.perform(unit("/teams", name + "x", 0)).andExpect(status().isUnprocessableEntity());
        web.perform(unit("/departments/" + department, name + " new", 0)).andExpect(redirectedUrl("/teams"));
        web.perform(unit("/departments/" + department, name + " late", 0))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(name + " new")));

        web.perform(get("/teams"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(name + " new")));
        web.perform(get("/teams/new"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("UnitForm"))));
        web.perform(get("/departments/" + department)).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder unit(String path, String name, int version) {
        return post(path)
                .param("formKey", UUID.randomUUID().toString())
                .param("name", name)
                .param("version", String.valueOf(version))
                .header("Accept-Language", "en")
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder person(
            String path, String login, String name, int version, UUID formKey) {
        return post(path)
                .param("formKey", formKey.toString())
                .param("version", String.valueOf(version))
                .param("login", login)
                .param("name", name)
                .param("roles", "FINANCE")
                .param("active", "true")
                .param("_active", "on")
                .header("Accept-Language", "en")
                .with(csrf());
    }

    private static String login() {
        return "t" + UUID.randomUUID().toString().substring(0, 13);
    }
}
