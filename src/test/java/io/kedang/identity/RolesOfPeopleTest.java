package io.kedang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@KedangTest
@WithPerson("admin1")
class RolesOfPeopleTest {

    private static final Instant LONG_AGO = Instant.parse("2020-02-02T02:02:02Z");

    @Autowired
    private RolesOfPeople roles;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    @Test
    void aRoleCountsFromWhenItWasGivenWhateverElseChanges() {
        OneUsePassword someone = colleagues.join(Role.FINANCE);
        jdbc.sql("update employee_role set granted_at = '2020-02-02T02:02:02Z' where employee = ?")
                .param(someone.person().value())
                .update();

        colleagues.change(
                someone.person(),
                Colleagues.roles(colleagues.record(someone.person()).details(), Role.FINANCE, Role.DEPARTMENT));

        assertThat(row(Role.FINANCE, someone).since()).isEqualTo(LONG_AGO);
        assertThat(row(Role.DEPARTMENT, someone).since()).isAfter(LONG_AGO);
    }

    @Test
    void onlyActivePeopleCount() {
        int before = roles.counts().get(Role.VIEWER);
        EmployeeId someone = colleagues.join(Role.VIEWER).person();
        assertThat(roles.counts()).containsEntry(Role.VIEWER, before + 1);

        colleagues.leave(someone);
        assertThat(roles.counts()).containsEntry(Role.VIEWER, before);
    }

    @Test
    void pagesSayWhatARoleIsForWhatItSeesAndOfWhichTeams() throws Exception {
        TeamId team = colleagues.newTeam();
        EmployeeId manager = colleagues.managerOf(team);
        String login = colleagues.record(manager).details().login().value();

        web.perform(get("/people/roles").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Looks archived cards up.")))
                .andExpect(content().string(containsString("Sees all archived cards.")));
        web.perform(get("/people/roles/SALES_MANAGER").param("after", login.substring(0, login.length() - 1)))
                .andExpect(content().string(containsString(login)))
                .andExpect(content().string(containsString("Team ")));
    }

    @Test
    @WithPerson("leader1")
    void onlyAdministratorsLookRolesUp() {
        assertThatThrownBy(() -> roles.counts()).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> roles.of(Role.ADMIN, Optional.empty())).isInstanceOf(AccessRefused.class);
    }

    private RolesOfPeople.Row row(Role role, OneUsePassword someone) {
        String before = someone.login().substring(0, someone.login().length() - 1);
        return roles.of(role, Optional.of(before)).rows().stream()
                .filter(row -> row.id().equals(someone.person()))
                .findFirst()
                .orElseThrow();
    }
}
