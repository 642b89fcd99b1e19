package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.card.CardState;
import io.kedang.card.ReadingHistory;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.worklist.Batch;
import io.kedang.worklist.BatchOrder;
import io.kedang.worklist.BatchRow;
import io.kedang.worklist.Batches;
import io.kedang.worklist.BulkAction;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.TaskRefused;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Signing several cards at once: each as it was read, none instead of another. */
@KedangTest
@WithPerson("manager1")
class ApprovingSeveralTest {

    private final UUID key = UUID.randomUUID();

    @Autowired
    private MockMvc browser;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Batches batches;

    @Autowired
    private BulkAction approving;

    @Autowired
    private Collecting collecting;

    @Autowired
    private ReadingHistory history;

    @Autowired
    private ActingAs actingAs;

    @Test
    void where_one_changed_meanwhile_the_others_are_signed() throws Exception {
        List<CardId> cards = List.of(opened(), opened(), opened());
        BatchOrder order = order(cards);
        actingAs.run("sales1", () -> collecting.withdraw(cards.get(1)));
        fixtures.handIn(cards.get(1));

        Batch batch = carryOut(order);

        assertThat(batch.rows()).extracting(BatchRow::isDone).containsExactly(true, false, true);
        assertThat(batch.rows().get(1).saidKey()).isEqualTo("worklist.refused.gone");
        assertThat(batch.rows().get(1).title())
                .isEqualTo(fixtures.card(cards.get(1)).name());
        assertThat(states(cards)).containsExactly(CardState.SIGNED, CardState.HANDED_IN, CardState.SIGNED);
    }

    @Test
    void a_card_that_was_not_opened_is_not_signed_whatever_digest_is_posted() throws Exception {
        CardId read = opened();
        CardId unread = fixtures.handedInCard();
        BatchOrder order = order(Map.of(read, fixtures.digest(read), unread, fixtures.digest(unread)));

        Batch batch = carryOut(order);

        assertThat(row(batch, unread).saidKey()).isEqualTo("intake.refused.not-opened");
        assertThat(row(batch, unread).open()).isTrue();
        assertThat(batch.stillOpen()).containsExactly(fixtures.task(unread));
        assertThat(states(List.of(read, unread))).containsExactly(CardState.SIGNED, CardState.HANDED_IN);
    }

    @Test
    void what_someone_else_opened_is_not_opened_by_this_person() throws Exception {
        CardId card = opened();
        BatchOrder order = order(Map.of(card, fixtures.digest(card)));

        Batch batch = actingAs.call("leader1", () -> {
            batches.carryOut(key, order);
            return batches.find(key).orElseThrow();
        });

        assertThat(batch.done()).isZero();
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.HANDED_IN);
    }

    @Test
    void a_card_opened_at_an_older_revision_is_not_signed() throws Exception {
        CardId card = opened();
        Digest older = fixtures.digest(card);
        fixtures.sendBack(card, "等一下");
        fixtures.handIn(card);

        assertThat(evidence(card)).isEmpty();
        Batch batch = carryOut(order(Map.of(card, older)));
        assertThat(row(batch, card).saidKey()).isEqualTo("intake.refused.not-opened");
        open(card);
        Batch again = carryOut(UUID.randomUUID(), order(Map.of(card, older)));
        assertThat(row(again, card).saidKey()).isEqualTo("card.refused.not-what-was-seen");
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.HANDED_IN);
    }

    @Test
    void nothing_but_the_digest_of_what_was_opened_signs() throws Exception {
        CardId card = opened();

        Batch batch = carryOut(order(Map.of(card, Digest.of("something else".getBytes(StandardCharsets.UTF_8)))));
        Batch none = carryOut(
                UUID.randomUUID(), new BatchOrder("approve", List.of(fixtures.task(card)), Map.of(), Optional.empty()));

        assertThat(row(batch, card).saidKey()).isEqualTo("card.refused.not-what-was-seen");
        assertThat(row(none, card).saidKey()).isEqualTo("card.refused.not-what-was-seen");
        assertThat(evidence(card))
                .containsEntry(fixtures.task(card), fixtures.digest(card).hex());
    }

    @Test
    void a_card_that_comes_back_from_the_clerk_is_opened_again() throws Exception {
        CardId card = opened();
        fixtures.sign(card);
        fixtures.backToReview(card, "公章不清");

        assertThat(evidence(card)).isEmpty();
        open(card);
        assertThat(evidence(card)).isNotEmpty();
    }

    @Test
    void posted_twice_it_acts_once() throws Exception {
        CardId read = opened();
        CardId unread = fixtures.handedInCard();
        BatchOrder order = order(Map.of(read, fixtures.digest(read), unread, fixtures.digest(unread)));
        carryOut(order);
        open(unread);

        Batch again = carryOut(order);

        assertThat(row(again, read).isDone()).isTrue();
        assertThat(row(again, unread).isDone())
                .as("the second post does nothing")
                .isFalse();
        assertThat(fixtures.card(unread).state()).isEqualTo(CardState.HANDED_IN);
        assertThat(actingAs.call("manager1", () -> history.of(read)))
                .filteredOn(event -> event.what().name().equals("SIGNED"))
                .hasSize(1);
    }

    @Test
    void a_task_of_another_team_gets_a_result_without_its_name() throws Exception {
        CardId own = opened();
        CardId foreign = fixtures.handedInBy("sales2");
        TaskId invented = new TaskId(UUID.randomUUID().toString());
        BatchOrder order = new BatchOrder(
                "approve",
                List.of(fixtures.task(foreign), invented, fixtures.task(own)),
                Map.of(
                        fixtures.task(own), fixtures.digest(own).hex(),
                        fixtures.task(foreign), fixtures.digest(foreign).hex()),
                Optional.empty());

        Batch batch = carryOut(order);

        assertThat(batch.rows()).extracting(BatchRow::isDone).containsExactly(false, false, true);
        assertThat(batch.rows().subList(0, 2)).allSatisfy(row -> {
            assertThat(row.saidKey()).isEqualTo("worklist.refused.not-found");
            assertThat(row.title()).isEmpty();
            assertThat(row.stepKey()).isEmpty();
            assertThat(row.open()).isFalse();
        });
        assertThat(fixtures.card(foreign).state()).isEqualTo(CardState.HANDED_IN);
    }

    @Test
    void nobody_else_learns_what_came_of_it() throws Exception {
        BatchOrder order = order(List.of(opened()));
        carryOut(order);

        assertThat(actingAs.call("manager2", () -> batches.find(key))).isEmpty();
        assertThatThrownBy(() -> actingAs.run("manager2", () -> batches.carryOut(key, order)))
                .isInstanceOf(TaskRefused.class)
                .hasMessageContaining("NOT_FOUND");
    }

    private CardId opened() throws Exception {
        CardId card = fixtures.handedInCard();
        open(card);
        return card;
    }

    /** As the manager, on the page. */
    private void open(CardId card) throws Exception {
        browser.perform(get("/tasks/{id}", fixtures.task(card))).andExpect(status().isOk());
    }

    private Map<TaskId, String> evidence(CardId card) {
        return actingAs.call("manager1", () -> approving.evidence(List.of(fixtures.openTask(card))));
    }

    private BatchOrder order(List<CardId> cards) {
        Map<CardId, Digest> digests = new HashMap<>();
        cards.forEach(card -> digests.put(card, fixtures.digest(card)));
        return new BatchOrder(
                "approve", cards.stream().map(fixtures::task).toList(), evidence(digests), Optional.empty());
    }

    private BatchOrder order(Map<CardId, Digest> digests) {
        List<TaskId> tasks = digests.keySet().stream().map(fixtures::task).toList();
        return new BatchOrder("approve", tasks, evidence(digests), Optional.empty());
    }

    private Map<TaskId, String> evidence(Map<CardId, Digest> digests) {
        Map<TaskId, String> evidence = new HashMap<>();
        digests.forEach((card, digest) -> evidence.put(fixtures.task(card), digest.hex()));
        return evidence;
    }

    private Batch carryOut(BatchOrder order) {
        return carryOut(key, order);
    }

    private Batch carryOut(UUID id, BatchOrder order) {
        return actingAs.call("manager1", () -> {
            batches.carryOut(id, order);
            return batches.find(id).orElseThrow();
        });
    }

    private BatchRow row(Batch batch, CardId card) {
        String title = fixtures.card(card).name();
        return batch.rows().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<CardState> states(List<CardId> cards) {
        return cards.stream().map(card -> fixtures.card(card).state()).toList();
    }
}
