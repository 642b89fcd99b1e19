package io.kedang.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.shared.SubjectId;
import io.kedang.workflow.EngineBatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Long ago, when nothing else of the tests was due. */
@KedangTest
class DueRunTest {

    private static final LocalDate TODAY = LocalDate.of(2001, 6, 15);

    @Autowired
    private TakingDue taking;

    @Autowired
    private EngineBatch engine;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private final List<DueSubject> begun = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void forget() {
        jdbc.sql("delete from schedule_due where next_due < date '2010-01-01'").update();
    }

    @Test
    void what_is_due_is_begun_once_and_its_next_day_is_set() {
        List<UUID> due = due(ScheduleKind.RETURN_VISIT, 3, TODAY.minusDays(2));
        List<UUID> later = due(ScheduleKind.RETURN_VISIT, 2, TODAY.plusDays(1));

        int count = run(ScheduleKind.RETURN_VISIT, chunk -> {});
        run(ScheduleKind.RETURN_VISIT, chunk -> {});

        assertThat(count).isEqualTo(3);
        assertThat(subjects()).containsExactlyInAnyOrderElementsOf(due);
        assertThat(begun).allMatch(one -> one.period().equals(TODAY.minusDays(2).toString()));
        assertThat(nextDue(due)).containsOnly(new Interval(12).next(TODAY));
        assertThat(nextDue(later)).containsOnly(TODAY.plusDays(1));
    }

    @Test
    void months_that_were_missed_are_caught_up_by_the_latest_one() {
        List<UUID> due = due(ScheduleKind.MONTHLY_CHECK, 2, LocalDate.of(2001, 1, 1));

        run(ScheduleKind.MONTHLY_CHECK, chunk -> {});

        assertThat(begun).extracting(DueSubject::period).containsExactly("2001-06", "2001-06");
        assertThat(begun).extracting(DueSubject::due).containsOnly(LocalDate.of(2001, 6, 1));
        assertThat(nextDue(due)).containsOnly(LocalDate.of(2001, 7, 2));
    }

    @Test
    void a_period_that_was_begun_is_not_begun_again() {
        List<UUID> due = due(ScheduleKind.COMPREHENSIVE_REVIEW, 1, LocalDate.of(2001, 5, 1));
        run(ScheduleKind.COMPREHENSIVE_REVIEW, chunk -> {});
        jdbc.sql("update schedule_due set next_due = date '2001-06-02' where subject = ?")
                .param(due.get(0))
                .update();

        assertThat(run(ScheduleKind.COMPREHENSIVE_REVIEW, chunk -> {})).isZero();

        assertThat(begun).singleElement().matches(one -> one.period().equals("2001-05"));
        assertThat(nextDue(due)).containsOnly(LocalDate.of(2001, 7, 2));
    }

    @Test
    void after_a_crash_between_chunks_the_rest_is_begun_and_nothing_twice() {
        List<UUID> due = due(ScheduleKind.RETURN_VISIT, 3 * DueRun.CHUNK, TODAY);
        Consumer<List<DueSubject>> crashInTheSecond = chunk -> {
            if (!begun.isEmpty()) {
                throw new OutOfMemoryError("crash for test");
            }
        };

        assertThatThrownBy(() -> run(ScheduleKind.RETURN_VISIT, crashInTheSecond))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(begun).hasSize(DueRun.CHUNK);
        assertThat(run(ScheduleKind.RETURN_VISIT, chunk -> {})).isEqualTo(2 * DueRun.CHUNK);

        assertThat(subjects()).containsExactlyInAnyOrderElementsOf(due);
        assertThat(periods(due)).isEqualTo(due.size());
    }

    @Test
    void two_nodes_at_once_share_the_work_and_do_nothing_twice() throws Exception {
        List<UUID> due = due(ScheduleKind.RETURN_VISIT, 4 * DueRun.CHUNK, TODAY);
        CyclicBarrier bothHaveTaken = new CyclicBarrier(2);
        Set<Thread> met = Collections.synchronizedSet(new HashSet<>());
        Consumer<List<DueSubject>> meet = chunk -> {
            if (met.add(Thread.currentThread())) {
                await(bothHaveTaken);
            }
        };

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> runs = IntStream.range(0, 2)
                    .mapToObj(node -> nodes.submit(() -> run(ScheduleKind.RETURN_VISIT, meet)))
                    .toList();
            assertThat(runs.get(0).get(1, TimeUnit.MINUTES) + runs.get(1).get(1, TimeUnit.MINUTES))
                    .isEqualTo(due.size());
        } finally {
            nodes.shutdownNow();
        }

        assertThat(subjects()).containsExactlyInAnyOrderElementsOf(due);
        assertThat(met).hasSize(2);
    }

    @Test
    void one_that_cannot_be_begun_holds_up_no_other_and_stays_due() {
        List<UUID> due = due(ScheduleKind.RETURN_VISIT, DueRun.CHUNK + 20, TODAY);
        UUID bad = due.get(7);
        Consumer<List<DueSubject>> failForIt = chunk -> {
            if (chunk.stream().anyMatch(one -> one.subject().value().equals(bad))) {
                throw new IllegalStateException("failed for test");
            }
        };

        assertThatThrownBy(() -> run(ScheduleKind.RETURN_VISIT, failForIt))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("1 not begun of RETURN_VISIT");

        assertThat(subjects()).hasSize(due.size() - 1).doesNotContain(bad);
        assertThat(nextDue(List.of(bad))).containsOnly(TODAY);
    }

    /** @param before what happens in the transaction of the chunk, before its work is done */
    private int run(ScheduleKind kind, Consumer<List<DueSubject>> before) {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
        ScheduledWork work = new ScheduledWork() {
            @Override
            public ScheduleKind kind() {
                return kind;
            }

            @Override
            public int begin(List<DueSubject> due) {
                before.accept(due);
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        begun.addAll(due);
                    }
                });
                return due.size();
            }
        };
        return new DueRun(work, taking, engine, apart, TODAY).run();
    }

    private List<UUID> due(ScheduleKind kind, int subjects, LocalDate day) {
        return jdbc.sql("""
                        insert into schedule_due (kind, subject, since, next_due, months)
                        select :kind, gen_random_uuid(), :day, :day, 1 from generate_series(1, :subjects)
                        returning subject""")
                .param("kind", kind.name())
                .param("day", day)
                .param("subjects", subjects)
                .query(UUID.class)
                .list();
    }

    private List<UUID> subjects() {
        return begun.stream().map(DueSubject::subject).map(SubjectId::value).toList();
    }

    private List<LocalDate> nextDue(List<UUID> subjects) {
        return jdbc.sql("select next_due from schedule_due where subject = any(?)")
                .param(subjects.toArray(UUID[]::new))
                .query(LocalDate.class)
                .list();
    }

    private int periods(List<UUID> subjects) {
        return jdbc.sql("select count(*) from schedule_period where subject = any(?)")
                .param(subjects.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
