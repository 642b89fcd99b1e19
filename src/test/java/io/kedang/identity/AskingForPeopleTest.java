package io.kedang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.access.Access;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KedangTest
class AskingForPeopleTest {

    @Autowired
    private People people;

    @Autowired
    private Access access;

    @Autowired
    private ActingAs actingAs;

    @Test
    void aPersonHasAllRolesAndATeam() {
        Person manager = people.findByLogin("MANAGER1").orElseThrow();

        assertThat(manager.roles()).containsExactlyInAnyOrder(Role.SALES_MANAGER, Role.SALESPERSON);
        assertThat(people.team(manager.team().orElseThrow()).orElseThrow().name())
                .isEqualTo("North 北区");
        assertThat(people.find(manager.id())).contains(manager);
    }

    @Test
    void anUnknownPersonIsNobody() {
        assertThat(people.find(EmployeeId.random())).isEmpty();
        assertThat(people.findByLogin("nobody")).isEmpty();
        assertThat(people.actor(EmployeeId.random())).isEmpty();
    }

    @Test
    void aTeamHasItsManagersAndMembers() {
        TeamId north = people.findByLogin("sales1").orElseThrow().team().orElseThrow();

        assertThat(people.managersOf(north))
                .extracting(Person::login)
                .contains("manager1")
                .doesNotContain("manager2");
        assertThat(people.membersOf(north))
                .extracting(Person::login)
                .contains("sales1", "sales3", "manager1")
                .doesNotContain("sales2", "manager2");
        assertThat(people.teams()).extracting(Team::id).contains(north);
    }

    @Test
    void peopleAreFoundByRole() {
        assertThat(people.withRole(Role.CLERK))
                .extracting(Person::login)
                .contains("clerk1", "clerk2")
                .doesNotContain("sales1");
    }

    @Test
    void namesComeInOneGo() {
        EmployeeId clerk = people.findByLogin("clerk1").orElseThrow().id();

        assertThat(people.names(List.of(clerk, EmployeeId.random()))).containsOnlyKeys(clerk);
        assertThat(people.names(Set.of())).isEmpty();
    }

    @Test
    void aManagerActsForTheManagedTeams() {
        Person manager = people.findByLogin("manager2").orElseThrow();

        assertThat(people.actor(manager.id()).orElseThrow().managedTeams())
                .containsExactly(manager.team().orElseThrow());
        assertThat(actingAs.call("manager2", () -> access.actor().id())).isEqualTo(manager.id());
    }

    @Test
    @WithPerson("sales1")
    void aTestActsAsThePersonOfTheLogin() {
        assertThat(access.actor().id())
                .isEqualTo(people.findByLogin("sales1").orElseThrow().id());
    }
}
