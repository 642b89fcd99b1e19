package io.kedang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
@WithPerson("admin1")
class ClosingTeamsTest {

    @Autowired
    private ClosingTeams closing;

    @Autowired
    private ClosingDepartments closingDepartments;

    @Autowired
    private Organisation organisation;

    @Autowired
    private ManagingPeople managing;

    @Autowired
    private People people;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aTeamWithActivePeopleStaysOpenAndSaysHowMany() {
        TeamId team = colleagues.newTeam();
        EmployeeId manager = colleagues.managerOf(team);

        assertThat(closing.inTheWay(team)).singleElement().satisfies(one -> {
            assertThat(one.getCodes()).containsExactly("identity.closing.people");
            assertThat(one.getArguments()).containsExactly(1);
        });
        assertThatThrownBy(() -> closing.close(team, Optional.empty())).hasMessageContaining("still-in-use");

        colleagues.leave(manager);
        closing.close(team, Optional.empty());
        assertThat(people.team(team).orElseThrow().open()).isFalse();
    }

    @Test
    void cardsInTheFlowAndOpenTasksKeepATeamOpen() {
        TeamId team = colleagues.newTeam();
        card(team, "SIGNED");
        jdbc.sql("""
                        insert into work_item (task_id, process_instance_id, process_key, step, form_key, subject, title,
                            title_grams, team, created_at)
                        values (?, '1', 'p', 's', 'f', gen_random_uuid(), '', '{}', ?, now())""").params("t" + UUID.randomUUID(), team.value()).update();

        assertThat(closing.inTheWay(team))
                .extracting(one -> one.getCodes()[0])
                .containsExactly("card.in-flow", "worklist.in-hand");

        jdbc.sql("update work_item set ended_at = now(), outcome = 'CANCELLED' where team = ?")
                .param(team.value())
                .update();
        jdbc.sql("update card set state = 'DISCARDED' where team = ?")
                .param(team.value())
                .update();
    }

    @Test
    void archivedCardsGoToAnotherTeamAndTheirHistoryTellsIt() {
        TeamId team = colleagues.newTeam();
        TeamId successor = colleagues.newTeam();
        UUID card = card(team, "ARCHIVED");

        assertThatThrownBy(() -> closing.close(team, Optional.empty())).hasMessageContaining("no-successor");
        assertThatThrownBy(() -> closing.close(team, Optional.of(team))).hasMessageContaining("no-successor");
        closing.close(team, Optional.of(successor));

        assertThat(jdbc.sql("select team from card where id = ?")
                        .param(card)
                        .query(UUID.class)
                        .single())
                .isEqualTo(successor.value());
        assertThat(jdbc.sql("select what from card_event where card_id = ?")
                        .param(card)
                        .query(String.class)
                        .list())
                .containsExactly("GIVEN_TO_TEAM");
        jdbc.sql("update card set state = 'DISCARDED' where id = ?").param(card).update();
    }

    @Test
    void nobodyIsPutIntoAClosedTeam() {
        TeamId team = colleagues.newTeam();
        closing.close(team, Optional.empty());

        assertThatThrownBy(() -> colleagues.managerOf(team)).hasMessageContaining("is-closed");
        assertThatThrownBy(() -> managing.add(seller(team))).hasMessageContaining("is-closed");

        closing.reopen(team);
        assertThat(colleagues.managerOf(team)).isNotNull();
    }

    @Test
    void aDepartmentClosesAfterItsTeamsAndOpensBeforeThem() {
        DepartmentId department = organisation.addDepartment("D " + UUID.randomUUID());
        TeamId team = organisation.addTeam("T " + UUID.randomUUID(), department);

        assertThatThrownBy(() -> closingDepartments.close(department)).hasMessageContaining("still-in-use");
        closing.close(team, Optional.empty());
        closingDepartments.close(department);
        assertThatThrownBy(() -> organisation.addTeam("T " + UUID.randomUUID(), department))
                .hasMessageContaining("is-closed");
        assertThatThrownBy(() -> closing.reopen(team)).hasMessageContaining("department-closed");

        closingDepartments.reopen(department);
        closing.reopen(team);
        assertThat(organisation.team(team).open()).isTrue();
    }

    @Test
    @WithPerson("leader1")
    void onlyAdministratorsClose() {
        TeamId team = colleagues.newTeam();

        assertThatThrownBy(() -> closing.close(team, Optional.empty())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> closing.reopen(team)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> closing.successors(team)).isInstanceOf(AccessRefused.class);
    }

    private static PersonDetails seller(TeamId team) {
        PersonDetails plain = Colleagues.details(Role.VIEWER);
        return new PersonDetails(
                plain.login(),
                plain.name(),
                plain.email(),
                plain.department(),
                Optional.of(team),
                Set.of(Role.SALESPERSON),
                Set.of(),
                true);
    }

    private UUID card(TeamId team, String state) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into card (id, state, owner, team, begun_at, changed_at)
                        values (?, ?, gen_random_uuid(), ?, now(), now())""").params(id, state, team.value()).update();
        return id;
    }
}
