package io.kedang.grading.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.time.MutableClock;
import io.kedang.workflow.SchedulerRuns;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process {@code grade-overrides}: every night, and what it did is kept for operators. */
@KedangTest
class GradeOverridesTest {

    @Autowired
    private ManagementService management;

    @Autowired
    private SchedulerRuns runs;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void it_runs_in_the_first_minutes_of_the_day_and_again_the_next() {
        LocalDateTime due = dueAt();
        clock.moveTo(due.plusMinutes(1));

        management.executeJob(job().getId());

        assertThat(due.toLocalTime()).hasToString("00:15");
        assertThat(dueAt()).isEqualTo(due.plusDays(1));
        assertThat(runs.latest(1))
                .filteredOn(run -> run.scheduler().equals("grade-overrides"))
                .singleElement()
                .matches(run -> !run.failed());
    }

    private LocalDateTime dueAt() {
        return job().getDuedate().toInstant().atZone(clock.getZone()).toLocalDateTime();
    }

    private Job job() {
        return management
                .createJobQuery()
                .processDefinitionKey("grade-overrides")
                .active()
                .singleResult();
    }
}
