package io.kedang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.access.Role;
import io.kedang.shared.TeamId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;

@KedangTest
class ManagingPeopleTest {

    @Autowired
    private ManagingPeople managing;

    @Autowired
    private Organisation organisation;

    @Autowired
    private PeopleList list;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Colleagues colleagues;

    @Test
    @WithPerson("leader1")
    void whoIsNoAdministratorChangesNobody() {
        assertThatThrownBy(() -> managing.add(Colleagues.details(Role.CLERK))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> organisation.addDepartment("Nowhere")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> list.list(everybody())).isInstanceOf(AccessRefused.class);
    }

    @Test
    void aLoginBelongsToOnePersonWhateverItsCase() {
        OneUsePassword first = colleagues.join(Role.CLERK);
        PersonDetails second = Colleagues.details(Role.FINANCE);
        PersonDetails sameLogin = new PersonDetails(
                new Login(first.login().toUpperCase()),
                "Other",
                second.email(),
                second.department(),
                second.team(),
                second.roles(),
                second.managedTeams(),
                true);

        assertThatThrownBy(() -> actingAs.run("admin1", () -> managing.add(sameLogin)))
                .hasMessageContaining("login-taken");
    }

    @Test
    void changesAreRecordedInWords() {
        OneUsePassword someone = colleagues.join(Role.FINANCE);

        colleagues.change(
                someone.person(),
                Colleagues.roles(colleagues.record(someone.person()).details(), Role.FINANCE, Role.VIEWER));

        assertThat(colleagues.audited(someone.person())).containsExactly("PERSON_ADDED", "PERSON_CHANGED");
        assertThat(people.find(someone.person()).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.FINANCE, Role.VIEWER);
    }

    @Test
    void anAdministratorDoesNotShutThemselvesOut() {
        OneUsePassword admin = colleagues.settled(Role.ADMIN, Role.CLERK);
        PersonRecord me = colleagues.record(admin.person());

        assertThatThrownBy(() -> changeAs(admin.login(), me, Colleagues.active(me.details(), false)))
                .hasMessageContaining("own-deactivation");
        assertThatThrownBy(() -> changeAs(admin.login(), me, Colleagues.roles(me.details(), Role.CLERK)))
                .hasMessageContaining("own-roles");
    }

    @Test
    void anAdministratorGivesThemselvesNoRoleAndNoTeam() {
        OneUsePassword admin = colleagues.settled(Role.ADMIN);
        PersonRecord me = colleagues.record(admin.person());
        PersonDetails is = me.details();
        TeamId team = people.findByLogin("sales1").orElseThrow().team().orElseThrow();

        assertThatThrownBy(() -> changeAs(admin.login(), me, Colleagues.roles(is, Role.ADMIN, Role.LEADER)))
                .isInstanceOf(IdentityRefused.class)
                .hasMessageContaining("own-roles");
        assertThatThrownBy(() -> changeAs(admin.login(), me, managingOf(is, team)))
                .hasMessageContaining("own-roles");
        assertThat(people.find(admin.person()).orElseThrow().roles()).containsExactly(Role.ADMIN);
    }

    @Test
    void anAdministratorWhoManagesChangesNoTeamOfTheirOwn() {
        OneUsePassword admin = colleagues.settled(Role.ADMIN);
        TeamId one = people.findByLogin("sales1").orElseThrow().team().orElseThrow();
        TeamId two = people.findByLogin("sales2").orElseThrow().team().orElseThrow();
        colleagues.change(
                admin.person(), managingOf(colleagues.record(admin.person()).details(), one));
        PersonRecord me = colleagues.record(admin.person());
        try {
            assertThatThrownBy(() -> changeAs(admin.login(), me, managingOf(me.details(), two)))
                    .hasMessageContaining("own-roles");
        } finally {
            colleagues.leave(admin.person());
        }
    }

    private static PersonDetails managingOf(PersonDetails of, TeamId team) {
        return new PersonDetails(
                of.login(),
                of.name(),
                of.email(),
                of.department(),
                of.team(),
                Set.of(Role.ADMIN, Role.SALES_MANAGER),
                Set.of(team),
                true);
    }

    @Test
    void theLastAdministratorStays() {
        OneUsePassword other = colleagues.settled(Role.ADMIN);
        SecurityContext asOther = actingAs.context(other.login());
        PersonRecord last =
                colleagues.record(people.findByLogin("admin1").orElseThrow().id());
        people.withRole(Role.ADMIN).stream()
                .filter(person -> !person.id().equals(last.id()))
                .forEach(person -> colleagues.leave(person.id()));

        assertThatThrownBy(() -> actingAs.call(asOther, () -> {
                    managing.change(last.id(), last.version(), Colleagues.active(last.details(), false));
                    return true;
                }))
                .hasMessageContaining("last-administrator");
    }

    @Test
    void aChangeOnTopOfAnOldStateIsRefused() {
        OneUsePassword someone = colleagues.join(Role.CLERK);
        PersonRecord before = colleagues.record(someone.person());
        colleagues.change(someone.person(), Colleagues.roles(before.details(), Role.VIEWER));

        assertThatThrownBy(() -> changeAs("admin1", before, Colleagues.roles(before.details(), Role.FINANCE)))
                .hasMessageContaining("changed-meanwhile");
    }

    @Test
    void whoHoldsSomethingDoesNotLeave() {
        OneUsePassword someone = colleagues.join(Role.CLERK);
        SomethingHeld.holders.add(someone.person());

        assertThatThrownBy(() -> colleagues.leave(someone.person())).hasMessageContaining("still-holds");
        assertThat(people.find(someone.person()).orElseThrow().active()).isTrue();

        SomethingHeld.holders.remove(someone.person());
        colleagues.leave(someone.person());
        assertThat(people.find(someone.person()).orElseThrow().active()).isFalse();
    }

    @Test
    void rolesOfSalesNeedATeam() {
        PersonDetails clerk = Colleagues.details(Role.CLERK);

        assertThatThrownBy(() -> Colleagues.roles(clerk, Role.SALESPERSON))
                .hasMessageContaining("salesperson-without-team");
        assertThatThrownBy(() -> Colleagues.roles(clerk, Role.SALES_MANAGER))
                .hasMessageContaining("manager-without-team");
        assertThatThrownBy(() -> Colleagues.roles(clerk)).hasMessageContaining("no-role");
    }

    @Test
    @WithPerson("admin1")
    void aManagerHasTheTeamsThatTheAdministratorGave() {
        DepartmentId department = organisation.addDepartment("部 " + TeamId.random());
        TeamId one = organisation.addTeam("一 " + TeamId.random(), department);
        TeamId two = organisation.addTeam("二 " + TeamId.random(), department);
        PersonDetails plain = Colleagues.details(Role.CLERK);

        OneUsePassword manager = managing.add(new PersonDetails(
                plain.login(),
                plain.name(),
                Optional.of("a@example.com"),
                Optional.of(department),
                Optional.of(one),
                Set.of(Role.SALES_MANAGER, Role.SALESPERSON),
                Set.of(one, two),
                true));

        assertThat(people.actor(manager.person()).orElseThrow().managedTeams()).containsExactlyInAnyOrder(one, two);
        assertThat(people.managersOf(two)).extracting(Person::id).containsExactly(manager.person());
        assertThat(managing.record(manager.person()).details().roles())
                .containsExactlyInAnyOrder(Role.SALES_MANAGER, Role.SALESPERSON);
    }

    @Test
    @WithPerson("admin1")
    void aTeamNameIsTakenWhateverItsSpaces() {
        DepartmentId department = organisation.addDepartment("部 " + TeamId.random());
        String name = "队 A " + TeamId.random();
        TeamId team = organisation.addTeam(name, department);

        assertThatThrownBy(() -> organisation.addTeam(name.replace(" ", "").toLowerCase(), department))
                .hasMessageContaining("name-taken");
        organisation.changeTeam(team, 0, name + "!", department);
        assertThatThrownBy(() -> organisation.changeTeam(team, 0, name, department))
                .hasMessageContaining("changed-meanwhile");
    }

    @Test
    @WithPerson("admin1")
    void peopleAreFoundByAPartOfTheirName() {
        PeopleList.Page page = list.list(new PeopleList.Filter(
                Optional.of("海明"),
                Optional.of(Role.SALESPERSON),
                Optional.empty(),
                Optional.of(true),
                Optional.empty()));

        assertThat(page.rows()).extracting(PeopleList.Row::login).containsExactly("sales1");
        assertThat(page.next()).isEmpty();
    }

    @Test
    @WithPerson("admin1")
    void theListGoesOnWhereThePageEnded() {
        for (int i = 0; i <= PeopleList.PAGE; i++) {
            managing.add(Colleagues.details(Role.VIEWER));
        }

        PeopleList.Page first = list.list(everybody());
        PeopleList.Page second = list.list(new PeopleList.Filter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), first.next()));

        assertThat(first.rows()).hasSize(PeopleList.PAGE);
        assertThat(second.rows()).isNotEmpty().doesNotContainAnyElementsOf(first.rows());
        assertThat(second.rows().get(0).login()).isGreaterThan(first.next().orElseThrow());
    }

    private void changeAs(String login, PersonRecord of, PersonDetails details) {
        actingAs.run(login, () -> managing.change(of.id(), of.version(), details));
    }

    private static PeopleList.Filter everybody() {
        return new PeopleList.Filter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
