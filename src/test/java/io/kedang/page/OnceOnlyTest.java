package io.kedang.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.Actor;
import io.kedang.access.ActorHolder;
import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@KedangTest
class OnceOnlyTest {

    private static final int THREADS = 8;

    @Autowired
    private OnceOnly onceOnly;

    @Autowired
    private JdbcClient jdbc;

    private final UUID key = UUID.randomUUID();
    private final AtomicInteger acted = new AtomicInteger();

    @Test
    void the_second_post_is_sent_where_the_first_was_and_does_nothing() {
        assertThat(post()).isEqualTo("redirect:/done/1");
        assertThat(post()).isEqualTo("redirect:/done/1");
        assertThat(acted).hasValue(1);
    }

    @Test
    void eight_posts_at_once_act_once_and_all_get_the_same_redirect() throws Exception {
        assertThat(together(this::post)).containsExactly("redirect:/done/1");
        assertThat(acted).hasValue(1);
    }

    @Test
    void when_the_first_fails_one_of_those_who_waited_acts_in_its_place() throws Exception {
        Set<String> answers = together(() -> {
            try {
                return onceOnly.run(key, () -> {
                    int turn = acted.incrementAndGet();
                    if (turn == 1) {
                        throw new IllegalStateException("the first fails");
                    }
                    return "redirect:/done/" + turn;
                });
            } catch (IllegalStateException failed) {
                return "failed";
            }
        });
        assertThat(answers).containsExactlyInAnyOrder("failed", "redirect:/done/2");
        assertThat(acted).hasValue(2);
    }

    @Test
    void a_failure_leaves_the_key_free() {
        assertThatThrownBy(() -> onceOnly.run(key, () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(post()).isEqualTo("redirect:/done/1");
    }

    @Test
    void a_form_shown_again_leaves_the_key_free() {
        assertThat(onceOnly.run(key, () -> "some/form")).isEqualTo("some/form");
        assertThat(post()).isEqualTo("redirect:/done/1");
    }

    @Test
    void old_keys_are_forgotten_and_recent_ones_are_not() {
        UUID old = UUID.randomUUID();
        onceOnly.run(old, () -> "redirect:/old");
        jdbc.sql("update form_key set used_at = clock_timestamp() - interval '8 days' where key = ?")
                .param(old)
                .update();
        post();

        onceOnly.forgetOldKeys();

        assertThat(jdbc.sql("select key from form_key where key in (?, ?)")
                        .params(old, key)
                        .query(UUID.class)
                        .list())
                .containsExactly(key);
    }

    @Test
    void a_key_that_another_form_has_used_is_refused_and_nothing_is_done() {
        at("/cards/1", this::post);

        assertThatThrownBy(() -> at("/cards/2", this::post)).isInstanceOf(FormKeyTaken.class);
        assertThat(at("/cards/1", this::post)).isEqualTo("redirect:/done/1");
        assertThat(acted).hasValue(1);
    }

    @Test
    void a_key_that_another_person_has_used_is_refused_and_nothing_is_done() {
        as(EmployeeId.random());
        post();
        as(EmployeeId.random());

        assertThatThrownBy(this::post).isInstanceOf(FormKeyTaken.class);
        assertThat(acted).hasValue(1);
    }

    @Test
    void what_the_database_adds_to_an_error_stays_out_of_the_message() {
        post();

        assertThatThrownBy(() -> jdbc.sql("insert into form_key (key) values (?)")
                        .param(key)
                        .update())
                .hasMessageContaining("form_key_pkey")
                .hasMessageNotContaining(key.toString());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void as(EmployeeId person) {
        Actor actor = new Actor(person, "Li Na", Set.of(), Set.of());
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((ActorHolder) () -> actor, ""));
    }

    private static String at(String path, Supplier<String> post) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("POST", path)));
        try {
            return post.get();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private String post() {
        return onceOnly.run(key, () -> "redirect:/done/" + acted.incrementAndGet());
    }

    private static Set<String> together(Supplier<String> post) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<String>> answers = IntStream.range(0, THREADS)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return post.get();
                    }))
                    .toList();
            start.countDown();
            return answers.stream().map(OnceOnlyTest::answer).collect(Collectors.toSet());
        } finally {
            threads.shutdownNow();
        }
    }

    private static String answer(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
