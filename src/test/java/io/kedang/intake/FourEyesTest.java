package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.access.Role;
import io.kedang.card.CardRefused;
import io.kedang.card.CardState;
import io.kedang.card.ReadingHistory;
import io.kedang.card.Signature;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.ManagingPeople;
import io.kedang.identity.OneUsePassword;
import io.kedang.identity.Organisation;
import io.kedang.identity.People;
import io.kedang.identity.PersonDetails;
import io.kedang.identity.PersonRecord;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.shared.Refusal;
import io.kedang.shared.TeamId;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.TaskRefused;
import io.kedang.worklist.WorkList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who signs a card, and that nobody signs their own. */
@KedangTest
class FourEyesTest {

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Entering entering;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private ReadingHistory history;

    @Autowired
    private WorkList workList;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private People people;

    @Autowired
    private Organisation organisation;

    @Autowired
    private ManagingPeople managing;

    @Test
    void the_card_of_the_only_manager_goes_to_the_leader() {
        CardId card = fixtures.handedInBy("manager1");
        TaskId task = fixtures.task(card);

        assertThat(fixtures.openTask(card).group()).contains("LEADER");
        assertThatThrownBy(() -> actingAs.run("manager1", () -> workList.open(task)))
                .isInstanceOf(TaskRefused.class);
        assertThatThrownBy(() -> actingAs.run("manager1", () -> reviewing.approve(task, fixtures.digest(card))))
                .isInstanceOf(TaskRefused.class);

        actingAs.run("leader1", () -> reviewing.approve(task, fixtures.digest(card)));
        assertThat(signatures(card)).extracting(Signature::role).containsExactly(Role.LEADER);
    }

    @Test
    void the_card_of_a_salesperson_goes_to_the_manager_of_the_team_and_to_no_other() {
        CardId card = fixtures.handedInBy("sales2");
        TaskId task = fixtures.task(card);

        assertThatThrownBy(() -> actingAs.run("manager1", () -> workList.open(task)))
                .isInstanceOf(TaskRefused.class)
                .hasMessageContaining("NOT_FOUND");
        assertThat(actingAs.call("manager2", () -> workList.open(task)).requireCard())
                .isEqualTo(card);
    }

    @Test
    void a_manager_among_others_neither_opens_nor_claims_nor_signs_the_own_card() {
        TeamId team = newTeam();
        String collector = managerOf(team);
        String other = managerOf(team);
        CardId card = fixtures.handedInBy(collector);
        TaskId task = fixtures.task(card);
        assertThat(fixtures.openTask(card).group()).contains("SALES_MANAGER:" + team);

        assertOwnCard(() -> actingAs.run(collector, () -> workList.open(task)));
        assertOwnCard(() -> actingAs.run(collector, () -> workList.claim(task)));
        assertOwnCard(() -> actingAs.run(collector, () -> reviewing.approve(task, fixtures.digest(card))));
        assertOwnCard(() -> actingAs.run(collector, () -> reviewing.reject(task, new Reason("nein"))));
        assertThat(fixtures.openTask(card).assignee()).isEmpty();
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.HANDED_IN);

        actingAs.run(other, () -> reviewing.approve(task, fixtures.digest(card)));
        assertThat(signatures(card)).extracting(Signature::role).containsExactly(Role.SALES_MANAGER);
    }

    @Test
    void a_manager_who_lost_the_team_decides_nothing_on_a_card_claimed_before() {
        TeamId team = newTeam();
        String collector = managerOf(team);
        String claimer = managerOf(team);
        CardId card = fixtures.handedInBy(collector);
        TaskId task = fixtures.task(card);
        Digest seen = fixtures.digest(card);
        actingAs.run(claimer, () -> workList.claim(task));
        manageOnly(claimer, newTeam());

        assertNotFound(() -> actingAs.run(claimer, () -> reviewing.reject(task, new Reason("nein"))));
        assertNotFound(() -> actingAs.run(claimer, () -> reviewing.sendBack(task, new Reason("nein"), List.of())));
        assertNotFound(() -> actingAs.run(claimer, () -> reviewing.approve(task, seen)));
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.HANDED_IN);
        assertThat(signatures(card)).isEmpty();
    }

    @Test
    void nobody_can_be_given_the_own_card_to_review() {
        TeamId team = newTeam();
        String collector = managerOf(team);
        managerOf(team);
        CardId card = fixtures.handedInBy(collector);
        TaskId task = fixtures.task(card);

        assertOwnCard(() -> actingAs.run(
                "leader1",
                () -> workList.reassign(task, fixtures.card(card).holding().owner())));
        assertThat(fixtures.openTask(card).assignee()).isEmpty();
    }

    @Test
    void only_what_was_on_the_screen_is_signed() {
        CardId card = fixtures.handedInCard();
        Digest other = Digest.of("something else".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> actingAs.run("manager1", () -> reviewing.approve(fixtures.task(card), other)))
                .isInstanceOf(CardRefused.class)
                .hasMessageContaining("not-what-was-seen");
        assertThat(signatures(card)).isEmpty();
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.HANDED_IN);
        assertThat(fixtures.openTask(card).assignee()).as("not even claimed").isEmpty();
    }

    @Test
    void a_reviewer_who_looked_at_the_revision_before_signs_nothing() {
        CardId card = fixtures.handedInCard();
        Digest seen = fixtures.digest(card);
        TaskId before = fixtures.task(card);
        fixtures.sendBack(card, "等一下");
        fixtures.handIn(card);

        assertThatThrownBy(() -> actingAs.run("manager1", () -> reviewing.approve(before, seen)))
                .isInstanceOf(TaskRefused.class);
        assertThatThrownBy(() -> actingAs.run("manager1", () -> reviewing.approve(fixtures.task(card), seen)))
                .hasMessageContaining("not-what-was-seen");
        assertThat(signatures(card)).isEmpty();
    }

    @Test
    void each_step_is_for_those_who_have_its_role() {
        CardId handedIn = fixtures.handedInCard();
        assertLacks(() ->
                actingAs.run("sales1", () -> reviewing.approve(fixtures.task(handedIn), fixtures.digest(handedIn))));
        CardId signed = fixtures.signedCard();
        Entry entry = fixtures.entry(signed);
        assertLacks(() -> actingAs.run("manager1", () -> entering.enter(fixtures.task(signed), entry)));
        CardId entered = fixtures.enteredCard();
        assertLacks(() -> actingAs.run("clerk1", () -> opening.open(fixtures.task(entered), IntakeFixtures.account())));
    }

    @Test
    void a_task_of_another_step_is_not_completed_by_this_one() {
        CardId card = fixtures.signedCard();

        assertThatThrownBy(() -> actingAs.run("clerk1", () -> entering.enter(reviewTaskOf(card), fixtures.entry(card))))
                .isInstanceOf(TaskRefused.class);
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.SIGNED);
    }

    private TaskId reviewTaskOf(CardId card) {
        return workList.steps(card).stream()
                .filter(step -> step.step().equals("Task_reviewCard"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private java.util.List<Signature> signatures(CardId card) {
        return actingAs.call("leader1", () -> history.signatures(card));
    }

    private TeamId newTeam() {
        return actingAs.call(
                "admin1",
                () -> organisation.addTeam(
                        "Team " + UUID.randomUUID(),
                        organisation.departments().get(0).id()));
    }

    /** Someone who collects for the team and manages it, by login. */
    private String managerOf(TeamId team) {
        OneUsePassword someone = colleagues.settled(Role.CLERK);
        actingAs.run("admin1", () -> {
            PersonRecord record = managing.record(someone.person());
            PersonDetails is = record.details();
            managing.change(
                    someone.person(),
                    record.version(),
                    new PersonDetails(
                            is.login(),
                            is.name(),
                            is.email(),
                            is.department(),
                            Optional.of(team),
                            Set.of(Role.SALESPERSON, Role.SALES_MANAGER),
                            Set.of(team),
                            true));
        });
        return someone.login();
    }

    /** The administrator gives the person another team in place of those managed. */
    private void manageOnly(String login, TeamId team) {
        actingAs.run("admin1", () -> {
            PersonRecord record =
                    managing.record(people.findByLogin(login).orElseThrow().id());
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
                            is.roles(),
                            Set.of(team),
                            true));
        });
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private static void assertOwnCard(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(IntakeRefused.class).hasMessageContaining("own-card");
    }

    private static void assertLacks(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(AccessRefused.class);
    }
}
