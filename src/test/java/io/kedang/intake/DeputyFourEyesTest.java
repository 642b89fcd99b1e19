package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.Actor;
import io.kedang.card.CardEvent;
import io.kedang.card.CardState;
import io.kedang.card.ReadingHistory;
import io.kedang.card.Seen;
import io.kedang.card.Signature;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.People;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.DueFilter;
import io.kedang.worklist.Step;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.TaskOrder;
import io.kedang.worklist.TaskQuery;
import io.kedang.worklist.TaskRefused;
import io.kedang.worklist.TaskView;
import io.kedang.worklist.WorkList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Four eyes are those of two persons, whoever they act for. */
@KedangTest
class DeputyFourEyesTest {

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Collecting collecting;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Entering entering;

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

    private final List<AutoCloseable> appointments = new ArrayList<>();

    @AfterEach
    void endAppointments() throws Exception {
        for (AutoCloseable appointment : appointments) {
            appointment.close();
        }
    }

    @Test
    void a_deputy_signs_for_the_manager_and_both_names_stand_under_the_card() {
        appoint("manager1", "leader1");
        CardId card = fixtures.handedInCard();

        actingAs.runFor("manager1", "leader1", () -> reviewing.approve(fixtures.task(card), fixtures.digest(card)));

        Signature signature =
                actingAs.call("leader1", () -> history.signatures(card)).get(0);
        assertThat(signature.signedBy()).isEqualTo(id("manager1"));
        assertThat(signature.deputy()).map(Actor.Deputy::id).contains(id("leader1"));
        CardEvent signed = actingAs.call("leader1", () -> history.of(card)).get(0);
        assertThat(signed.actor()).isEqualTo(id("manager1"));
        assertThat(signed.deputy()).contains(id("leader1"));
        Step step = workList.steps(card).get(1);
        assertThat(step.doneBy()).contains(id("manager1"));
        assertThat(step.deputy()).contains(id("leader1"));
    }

    @Test
    void nobody_reviews_the_own_card_as_the_managers_deputy() {
        appoint("manager1", "sales1");
        CardId card = fixtures.handedInBy("sales1");
        TaskId task = fixtures.task(card);

        assertOwnCard(() -> actingAs.runFor("manager1", "sales1", () -> workList.open(task)));
        assertOwnCard(() -> actingAs.runFor("manager1", "sales1", () -> workList.claim(task)));
        assertOwnCard(
                () -> actingAs.runFor("manager1", "sales1", () -> reviewing.approve(task, fixtures.digest(card))));
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.HANDED_IN);
        assertThat(actingAs.callFor("manager1", "sales1", () -> listed(card))).isEmpty();
        assertThat(actingAs.call("manager1", () -> listed(card))).containsExactly(task);
    }

    @Test
    void not_even_after_the_manager_has_taken_it_in_hand() {
        appoint("manager1", "sales1");
        CardId card = fixtures.handedInBy("sales1");
        TaskId task = fixtures.task(card);
        actingAs.run("manager1", () -> workList.claim(task));

        assertOwnCard(() -> actingAs.runFor("manager1", "sales1", () -> reviewing.reject(task, new Reason("nein"))));
    }

    @Test
    void the_clerks_deputy_does_not_enter_the_own_card_that_the_clerk_has_in_hand() {
        appoint("clerk1", "sales1");
        CardId card = fixtures.signedCard();
        TaskId task = fixtures.task(card);
        actingAs.run("clerk1", () -> workList.claim(task));
        Entry entry = fixtures.entry(card);

        assertThatThrownBy(() -> actingAs.runFor("clerk1", "sales1", () -> entering.enter(task, entry)))
                .isInstanceOf(TaskRefused.class)
                .hasMessageContaining("excluded");
    }

    @Test
    void the_managers_own_card_is_not_reviewed_by_the_managers_deputy() {
        appoint("manager1", "leader1");
        CardId card = fixtures.handedInBy("manager1");

        assertThat(fixtures.openTask(card).group()).contains("LEADER");
        assertThatThrownBy(() -> actingAs.runFor(
                        "manager1", "leader1", () -> reviewing.approve(fixtures.task(card), fixtures.digest(card))))
                .isInstanceOf(TaskRefused.class);
    }

    @Test
    void who_handed_in_for_a_colleague_does_not_review_it_in_the_own_name() {
        appoint("sales1", "manager1");
        CardId card = fixtures.draftBy("sales1");
        actingAs.runFor("sales1", "manager1", () -> handIn(card));
        TaskId task = fixtures.task(card);

        assertThat(fixtures.openTask(card).group())
                .as("the only manager wrote it")
                .contains("LEADER");
        assertThatThrownBy(() -> actingAs.run("manager1", () -> reviewing.approve(task, fixtures.digest(card))))
                .isInstanceOf(TaskRefused.class);
        actingAs.run("leader1", () -> reviewing.approve(task, fixtures.digest(card)));
    }

    @Test
    void nor_who_wrote_the_draft_that_the_colleague_handed_in() {
        appoint("sales1", "leader1");
        appoint("manager1", "leader1");
        CardId card = fixtures.draftBy("sales1");
        actingAs.runFor(
                "sales1",
                "leader1",
                () -> collecting.save(
                        card,
                        Map.of("basics.shortName", "代写"),
                        new Seen(collecting.open(card).version(), UUID.randomUUID())));
        fixtures.handIn(card);
        TaskId task = fixtures.task(card);

        assertOwnCard(() -> actingAs.runFor("manager1", "leader1", () -> workList.open(task)));
        fixtures.sign(card);
    }

    @Test
    void what_a_deputy_collects_is_the_persons_card() {
        appoint("sales1", "sales2");

        CardId card = actingAs.callFor("sales1", "sales2", () -> collecting.begin(IntakeFixtures.sampleTexts()));

        assertThat(fixtures.card(card).holding().owner()).isEqualTo(id("sales1"));
        assertThat(fixtures.openTask(card).assignee()).contains(id("sales1"));
        assertThatThrownBy(() -> actingAs.run("sales2", () -> collecting.open(card)))
                .hasMessageContaining("NOT_FOUND");
    }

    private void handIn(CardId card) {
        collecting.handIn(card, collecting.open(card).version(), Optional.empty());
    }

    /** The free tasks of one's groups about the card. */
    private List<TaskId> listed(CardId card) {
        String name = fixtures.card(card).name();
        TaskQuery query = new TaskQuery(
                TaskView.GROUPS, Optional.empty(), Optional.of(name), DueFilter.ANY, TaskOrder.DUE, Optional.empty());
        return workList.list(query).lines().stream()
                .map(line -> line.task().id())
                .toList();
    }

    private void appoint(String person, String deputy) {
        appointments.add(colleagues.deputy(person, deputy));
    }

    private static void assertOwnCard(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(IntakeRefused.class).hasMessageContaining("own-card");
    }

    private EmployeeId id(String login) {
        return people.findByLogin(login).orElseThrow().id();
    }
}
