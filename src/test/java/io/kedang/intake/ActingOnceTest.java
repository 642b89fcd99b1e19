package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.kedang.KedangTest;
import io.kedang.card.CardEvent;
import io.kedang.card.CardState;
import io.kedang.card.Happening;
import io.kedang.card.ReadingHistory;
import io.kedang.card.Seen;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.page.OnceOnly;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.shared.Refusal;
import io.kedang.worklist.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A form posted twice acts once, and of several who act at the same time one does. */
@KedangTest
class ActingOnceTest {

    private static final int THREADS = 8;

    @Autowired
    private MockMvc browser;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Collecting collecting;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private ReadingHistory history;

    @Autowired
    private OnceOnly once;

    @Autowired
    private ActingAs actingAs;

    @Test
    @WithPerson("manager1")
    void a_double_click_on_approve_signs_once() throws Exception {
        CardId card = fixtures.handedInCard();
        MockHttpServletRequestBuilder click = post("/intake/reviews/{task}", fixtures.task(card))
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("decision", "approve")
                .param("digest", fixtures.digest(card).hex());

        String first = redirect(click);
        String second = redirect(click);

        assertThat(first).isEqualTo("/tasks").isEqualTo(second);
        assertThat(happened(card, Happening.SIGNED)).isEqualTo(1);
        assertThat(fixtures.openTask(card).step()).isEqualTo("Task_enterCard");
    }

    @Test
    @WithPerson("sales1")
    void a_double_click_on_hand_in_freezes_one_revision() throws Exception {
        CardId card = fixtures.draftBy("sales1");
        MockHttpServletRequestBuilder click = post("/cards/{id}/hand-in", card)
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("writer", java.util.UUID.randomUUID().toString())
                .param("version", String.valueOf(collecting.open(card).version()));

        assertThat(redirect(click)).isEqualTo("/cards/" + card).isEqualTo(redirect(click));
        assertThat(fixtures.card(card).revision()).isEqualTo(1);
        assertThat(happened(card, Happening.HANDED_IN)).isEqualTo(1);
    }

    @Test
    @WithPerson("sales1")
    void a_double_click_on_begin_leads_to_the_same_card() throws Exception {
        MockHttpServletRequestBuilder click = post("/cards")
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("basics.fullName", "双击车行");

        assertThat(redirect(click)).isEqualTo(redirect(click)).endsWith("/draft");
    }

    @Test
    void eight_posts_of_one_form_at_once_sign_once_and_lead_to_the_same_place() throws Exception {
        CardId card = fixtures.handedInCard();
        TaskId task = fixtures.task(card);
        Digest seen = fixtures.digest(card);
        UUID key = UUID.randomUUID();

        List<Object> answers = atOnce(times(() -> once.run(key, () -> {
            reviewing.approve(task, seen);
            return "redirect:/tasks";
        })));

        assertThat(answers).hasSize(THREADS).containsOnly("redirect:/tasks");
        assertThat(happened(card, Happening.SIGNED)).isEqualTo(1);
    }

    @Test
    void of_eight_who_approve_at_once_one_signs_and_the_others_are_told() throws Exception {
        CardId card = fixtures.handedInCard();
        TaskId task = fixtures.task(card);
        Digest seen = fixtures.digest(card);

        List<Object> answers = atOnce(times(() -> {
            reviewing.approve(task, seen);
            return "signed";
        }));

        assertThat(answers).filteredOn("signed"::equals).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.equals("signed"))
                .hasSize(THREADS - 1)
                .allSatisfy(answer -> assertThat(answer)
                        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messageKey())
                                .isEqualTo("worklist.refused.already-done")));
        assertThat(happened(card, Happening.SIGNED)).isEqualTo(1);
        assertThat(actingAs.call("leader1", () -> history.signatures(card))).hasSize(1);
    }

    @Test
    void whoever_withdraws_while_another_signs_is_either_first_or_told() throws Exception {
        for (int round = 0; round < 6; round++) {
            CardId card = fixtures.handedInCard();
            TaskId task = fixtures.task(card);
            Digest seen = fixtures.digest(card);

            List<Object> answers = atOnce(List.of(
                    () -> actingAs.call("manager1", () -> {
                        reviewing.approve(task, seen);
                        return CardState.SIGNED;
                    }),
                    () -> actingAs.call("sales1", () -> {
                        collecting.withdraw(card);
                        return CardState.WITHDRAWN;
                    })));

            assertOneWon(card, answers);
        }
    }

    @Test
    void a_draft_that_saves_itself_while_it_is_handed_in_is_either_first_or_told() throws Exception {
        for (int round = 0; round < 6; round++) {
            CardId card = fixtures.draftBy("sales1");
            long version = actingAs.call("sales1", () -> collecting.open(card).version());

            List<Object> answers = atOnce(List.of(
                    () -> actingAs.call("sales1", () -> {
                        collecting.handIn(card, version, java.util.Optional.empty());
                        return CardState.HANDED_IN;
                    }),
                    () -> actingAs.call("sales1", () -> {
                        collecting.save(
                                card,
                                Map.of("basics.fullName", "改名车行 " + card),
                                new Seen(version, java.util.UUID.randomUUID()));
                        return CardState.DRAFT;
                    })));

            assertOneWon(card, answers);
        }
    }

    private void assertOneWon(CardId card, List<Object> answers) {
        assertThat(answers)
                .filteredOn(CardState.class::isInstance)
                .hasSize(1)
                .containsExactly(fixtures.card(card).state());
        assertThat(answers).filteredOn(answer -> !(answer instanceof CardState)).allSatisfy(answer -> assertThat(answer)
                .isInstanceOfAny(Refusal.class, org.springframework.dao.OptimisticLockingFailureException.class));
    }

    private List<Callable<Object>> times(Callable<Object> act) {
        return IntStream.range(0, THREADS)
                .mapToObj(n -> (Callable<Object>) () -> actingAs.call("manager1", act))
                .toList();
    }

    /** What each returned or threw. */
    private static List<Object> atOnce(List<Callable<Object>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService pool = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<Object>> running = new ArrayList<>();
            acts.forEach(act -> running.add(pool.submit(() -> {
                start.await();
                return act.call();
            })));
            List<Object> answers = new ArrayList<>();
            for (Future<Object> one : running) {
                answers.add(answer(one));
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Object answer(Future<Object> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    private String redirect(MockHttpServletRequestBuilder click) throws Exception {
        return browser.perform(click).andReturn().getResponse().getRedirectedUrl();
    }

    private long happened(CardId card, Happening what) {
        return actingAs.call("leader1", () -> history.of(card)).stream()
                .map(CardEvent::what)
                .filter(what::equals)
                .count();
    }
}
