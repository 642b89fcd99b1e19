package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.card.CardEvent;
import io.kedang.card.CardState;
import io.kedang.card.Happening;
import io.kedang.card.ReadingHistory;
import io.kedang.card.Signature;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.IdentityRefused;
import io.kedang.identity.Leaving;
import io.kedang.identity.ManagingPeople;
import io.kedang.identity.OneUsePassword;
import io.kedang.identity.People;
import io.kedang.identity.PersonDetails;
import io.kedang.identity.PersonRecord;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.worklist.TaskRefused;
import io.kedang.worklist.WorkList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who leaves hands everything over, and the successor stands where they stood. */
@KedangTest
class LeavingTest {

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Leaving leaving;

    @Autowired
    private Collecting collecting;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private ManagingPeople managing;

    @Autowired
    private ReadingHistory history;

    @Autowired
    private WorkList workList;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Colleagues colleagues;

    private TeamId team;
    private OneUsePassword leaver;
    private OneUsePassword successor;

    @BeforeEach
    void team() {
        team = colleagues.newTeam();
        leaver = inTeam(Set.of(Role.SALESPERSON));
        successor = inTeam(Set.of(Role.SALESPERSON));
    }

    @Test
    void nobody_leaves_with_cards_in_hand_and_after_the_handover_they_do() {
        CardId draft = fixtures.draftBy(leaver.login());

        assertThatThrownBy(() -> actingAs.run("admin1", () -> leaving.deactivate(leaver.person(), version())))
                .isInstanceOf(IdentityRefused.class)
                .hasMessageContaining("still-holds");

        leave();
        assertThat(people.find(leaver.person()).orElseThrow().active()).isFalse();
        assertThat(fixtures.card(draft).holding().owner()).isEqualTo(successor.person());
        assertThat(fixtures.openTask(draft).assignee()).contains(successor.person());
        fixtures.handIn(draft);
        assertThat(fixtures.card(draft).state()).isEqualTo(CardState.HANDED_IN);
    }

    @Test
    void the_history_tells_who_had_the_card_and_old_signatures_stay() {
        OneUsePassword manager = inTeam(Set.of(Role.SALES_MANAGER));
        CardId card = fixtures.handedInBy(leaver.login());
        actingAs.run(manager.login(), () -> reviewing.approve(fixtures.task(card), fixtures.digest(card)));

        leave();

        CardEvent event = actingAs.call("leader1", () -> history.of(card)).get(0);
        assertThat(event.what()).isEqualTo(Happening.HANDED_OVER);
        assertThat(event.reason()).contains("试 " + leaver.login() + " → 试 " + successor.login());
        assertThat(actingAs.call("leader1", () -> history.signatures(card)))
                .extracting(Signature::signedBy)
                .containsExactly(manager.person());
    }

    @Test
    void the_successor_does_not_review_what_is_theirs_now_and_the_leader_does() {
        OneUsePassword manager = inTeam(Set.of(Role.SALESPERSON, Role.SALES_MANAGER));
        CardId card = fixtures.handedInBy(leaver.login());
        assertThat(fixtures.openTask(card).group()).contains("SALES_MANAGER:" + team);
        actingAs.run(manager.login(), () -> workList.claim(fixtures.task(card)));

        actingAs.run("admin1", () -> leaving.handOver(leaver.person(), manager.person()));

        assertThat(fixtures.openTask(card).assignee()).as("back to the group").isEmpty();
        assertThatThrownBy(() -> actingAs.run(
                        manager.login(), () -> reviewing.approve(fixtures.task(card), fixtures.digest(card))))
                .isInstanceOfAny(IntakeRefused.class, TaskRefused.class);
        actingAs.run("leader1", () -> reviewing.approve(fixtures.task(card), fixtures.digest(card)));
    }

    @Test
    void who_wrote_a_card_does_not_review_it_as_manager_after_handing_it_over() {
        inTeam(Set.of(Role.SALES_MANAGER));
        CardId written = fixtures.draftBy(leaver.login());
        handOver(leaver, successor.person());
        become(leaver, Set.of(Role.SALES_MANAGER));

        fixtures.handIn(written);

        assertThatThrownBy(() -> actingAs.run(
                        leaver.login(), () -> reviewing.approve(fixtures.task(written), fixtures.digest(written))))
                .isInstanceOfAny(IntakeRefused.class, TaskRefused.class);
    }

    @Test
    void a_rejected_card_goes_to_nobody_outside_the_team_though_nobody_counts_it() {
        OneUsePassword manager = inTeam(Set.of(Role.SALES_MANAGER));
        CardId card = fixtures.handedInBy(leaver.login());
        actingAs.run(manager.login(), () -> reviewing.reject(fixtures.task(card), new Reason("已经停业")));

        handOver(leaver, people.findByLogin("sales1").orElseThrow().id());
        assertThat(fixtures.card(card).holding().owner()).isEqualTo(leaver.person());

        handOver(leaver, successor.person());
        assertThat(fixtures.card(card).holding().owner()).isEqualTo(successor.person());
    }

    @Test
    void no_administrator_takes_over_what_someone_leaves() {
        OneUsePassword administrator = inTeam(Set.of(Role.SALESPERSON, Role.ADMIN));
        fixtures.draftBy(leaver.login());

        assertThatThrownBy(() -> actingAs.run(
                        administrator.login(), () -> leaving.handOver(leaver.person(), administrator.person())))
                .hasMessageContaining("no-successor");
    }

    @Test
    void a_step_in_hand_goes_to_who_may_do_it_else_back_to_its_group() {
        OneUsePassword clerk = colleagues.settled(Role.CLERK);
        OneUsePassword other = colleagues.settled(Role.CLERK);
        CardId first = fixtures.signedCard();
        actingAs.run(clerk.login(), () -> workList.claim(fixtures.task(first)));
        handOver(clerk, other.person());
        assertThat(fixtures.openTask(first).assignee()).contains(other.person());

        handOver(other, leaver.person());
        assertThat(fixtures.openTask(first).assignee()).isEmpty();
    }

    @Test
    void cards_go_to_nobody_outside_the_team() {
        fixtures.draftBy(leaver.login());
        EmployeeId stranger = people.findByLogin("sales1").orElseThrow().id();

        assertThatThrownBy(() -> handOver(leaver, stranger)).hasMessageContaining("no-successor");
        assertThatThrownBy(() -> handOver(leaver, leaver.person())).hasMessageContaining("no-successor");
        assertThatThrownBy(() -> handOver(leaver, colleagues.join(Role.CLERK).person()))
                .hasMessageContaining("no-successor");
    }

    @Test
    void who_came_back_finds_the_cards_with_the_successor() {
        CardId card = fixtures.draftBy(leaver.login());
        leave();

        actingAs.run("admin1", () -> {
            PersonRecord record = managing.record(leaver.person());
            managing.change(record.id(), record.version(), active(record.details()));
        });

        assertThatThrownBy(() -> actingAs.run(leaver.login(), () -> collecting.open(card)))
                .hasMessageContaining("NOT_FOUND");
    }

    private void leave() {
        actingAs.run("admin1", () -> {
            leaving.handOver(leaver.person(), successor.person());
            leaving.deactivate(leaver.person(), managing.record(leaver.person()).version());
        });
    }

    private void handOver(OneUsePassword from, EmployeeId to) {
        actingAs.run("admin1", () -> leaving.handOver(from.person(), to));
    }

    private int version() {
        return managing.record(leaver.person()).version();
    }

    private OneUsePassword inTeam(Set<Role> roles) {
        OneUsePassword someone = colleagues.settled(Role.VIEWER);
        become(someone, roles);
        return someone;
    }

    private void become(OneUsePassword someone, Set<Role> roles) {
        actingAs.run("admin1", () -> {
            PersonRecord record = managing.record(someone.person());
            PersonDetails is = record.details();
            managing.change(
                    record.id(),
                    record.version(),
                    new PersonDetails(
                            is.login(),
                            is.name(),
                            is.email(),
                            is.department(),
                            Optional.of(team),
                            roles,
                            roles.contains(Role.SALES_MANAGER) ? Set.of(team) : Set.of(),
                            true));
        });
    }

    private static PersonDetails active(PersonDetails of) {
        return new PersonDetails(
                of.login(), of.name(), of.email(), of.department(), of.team(), of.roles(), of.managedTeams(), true);
    }
}
