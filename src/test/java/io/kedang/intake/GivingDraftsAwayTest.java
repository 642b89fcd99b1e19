package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.card.CardEvent;
import io.kedang.card.CardState;
import io.kedang.card.Happening;
import io.kedang.card.ReadingHistory;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Told;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.BatchOrder;
import io.kedang.worklist.Batches;
import io.kedang.worklist.TaskRefused;
import io.kedang.worklist.WorkList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A card that waits with its salesperson goes on with another one, by whoever oversees the team. */
@KedangTest
class GivingDraftsAwayTest {

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Collecting collecting;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private ReadingHistory history;

    @Autowired
    private WorkList workList;

    @Autowired
    private Batches batches;

    @Autowired
    private Told told;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private People people;

    @Test
    void the_card_goes_along_with_the_task_and_comes_back_to_who_holds_it_now() {
        CardId card = fixtures.draftBy("sales1");

        give("manager1", card, "sales3");

        assertThat(fixtures.card(card).holding().owner()).isEqualTo(id("sales3"));
        assertThat(fixtures.openTask(card).assignee()).contains(id("sales3"));
        assertThatThrownBy(() -> actingAs.call("sales1", () -> collecting.open(card)))
                .hasMessageContaining("NOT_FOUND");
        fixtures.handIn(card);
        fixtures.sendBack(card, "门牌号请核实");
        assertThat(fixtures.openTask(card).assignee()).contains(id("sales3"));
    }

    @Test
    void history_and_both_salespeople_are_told() {
        CardId card = fixtures.draftBy("sales1");

        give("manager1", card, "sales3");

        CardEvent event = actingAs.call("leader1", () -> history.of(card)).get(0);
        assertThat(event.what()).isEqualTo(Happening.HANDED_OVER);
        assertThat(event.actor()).isEqualTo(id("manager1"));
        assertThat(event.reason())
                .contains(person("sales1").name() + " → " + person("sales3").name());
        assertThat(told.of(NoticeKind.TASK_GIVEN, card)).containsExactly("sales3");
        assertThat(told.of(NoticeKind.TASK_TAKEN, card)).containsExactly("sales1");
    }

    @Test
    void a_card_that_was_sent_back_still_says_why() {
        CardId card = fixtures.handedInBy("sales1");
        fixtures.sendBack(card, "营业执照看不清");

        give("leader1", card, "sales3");

        assertThat(actingAs.call("sales3", () -> history.whyInHand(fixtures.card(card))))
                .flatMap(CardEvent::reason)
                .contains("营业执照看不清");
    }

    @Test
    void who_wrote_the_draft_before_does_not_review_what_became_of_it() {
        CardId card = fixtures.draftBy("manager1");
        give("leader1", card, "sales1");

        fixtures.handIn(card);

        assertThat(fixtures.openTask(card).group())
                .as("the only manager wrote it")
                .contains("LEADER");
        assertThatThrownBy(() ->
                        actingAs.run("manager1", () -> reviewing.approve(fixtures.task(card), fixtures.digest(card))))
                .isInstanceOf(TaskRefused.class);
        actingAs.run("leader1", () -> reviewing.approve(fixtures.task(card), fixtures.digest(card)));
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.SIGNED);
    }

    @Test
    void who_gets_a_draft_back_hands_it_in() {
        CardId card = fixtures.draftBy("sales1");
        give("manager1", card, "sales3");
        give("manager1", card, "sales1");

        fixtures.handIn(card);

        fixtures.sign(card);
    }

    @Test
    void it_goes_to_salespeople_of_the_team_and_to_nobody_else() {
        CardId card = fixtures.draftBy("sales1");

        assertThat(actingAs.call("manager1", () -> workList.takers(fixtures.task(card))))
                .extracting(Person::login)
                .contains("sales3", "manager1")
                .doesNotContain("sales1", "sales2", "manager2", "clerk1");
        Stream.of("sales1", "sales2", "clerk1", "leader1")
                .forEach(login -> assertThatThrownBy(() -> give("leader1", card, login))
                        .as(login)
                        .hasMessageContaining("no-taker"));
        assertThatThrownBy(() -> give("manager2", card, "sales3")).hasMessageContaining("not-found");
        assertThatThrownBy(() -> give("sales1", card, "sales3")).isInstanceOf(RuntimeException.class);
        assertThat(fixtures.card(card).holding().owner()).isEqualTo(id("sales1"));
    }

    @Test
    void several_go_at_once_and_what_was_handed_in_meanwhile_is_refused() {
        List<CardId> cards =
                Stream.of(1, 2, 3).map(n -> fixtures.draftBy("sales1")).toList();
        BatchOrder order = new BatchOrder(
                "reassign", cards.stream().map(fixtures::task).toList(), Map.of(), Optional.of(id("sales3")));
        fixtures.handIn(cards.get(1));

        actingAs.run("manager1", () -> batches.carryOut(UUID.randomUUID(), order));

        assertThat(cards.stream().map(card -> fixtures.card(card).holding().owner()))
                .containsExactly(id("sales3"), id("sales1"), id("sales3"));
    }

    private void give(String who, CardId card, String to) {
        actingAs.run(who, () -> workList.reassign(fixtures.task(card), id(to)));
    }

    private EmployeeId id(String login) {
        return person(login).id();
    }

    private Person person(String login) {
        return people.findByLogin(login).orElseThrow();
    }
}
