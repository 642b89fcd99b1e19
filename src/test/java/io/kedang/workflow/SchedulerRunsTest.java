package io.kedang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class SchedulerRunsTest {

    @Autowired
    SchedulerRuns runs;

    @Autowired
    TransactionTemplate transaction;

    private final String scheduler = "test-" + UUID.randomUUID();

    @Test
    void a_run_is_kept_with_what_it_did() {
        runs.run(scheduler, () -> {
            assertThat(latest().get(0).endedAt()).as("still running").isEmpty();
            return "3 reminders";
        });

        SchedulerRun last = latest().get(0);
        assertThat(last.failed()).isFalse();
        assertThat(last.detail()).isEqualTo("3 reminders");
        assertThat(last.endedAt()).hasValueSatisfying(end -> assertThat(end).isAfterOrEqualTo(last.startedAt()));
    }

    @Test
    void a_failed_run_is_seen_although_its_transaction_was_undone() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> runs.run(scheduler, () -> {
                    throw new IllegalStateException("上海客户的名字");
                })))
                .isInstanceOf(IllegalStateException.class);

        SchedulerRun last = latest().get(0);
        assertThat(last.failed()).isTrue();
        assertThat(last.detail()).as("the message could name a customer").isEqualTo("IllegalStateException");
    }

    @Test
    void old_runs_make_room_for_new_ones() {
        for (int i = 1; i <= 25; i++) {
            String result = "run " + i;
            runs.run(scheduler, () -> result);
        }

        assertThat(latest()).hasSize(20);
        assertThat(latest().get(0).detail()).isEqualTo("run 25");
        assertThat(latest().get(19).detail()).isEqualTo("run 6");
    }

    private List<SchedulerRun> latest() {
        return runs.latest(100).stream()
                .filter(run -> run.scheduler().equals(scheduler))
                .toList();
    }
}
