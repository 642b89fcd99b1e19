package io.kedang.schedule.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.schedule.PlanningSoon;
import io.kedang.time.MutableClock;
import io.kedang.workflow.SchedulerRun;
import io.kedang.workflow.SchedulerRuns;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process {@code daily-schedules}, on days of a past when nothing of the tests was due. */
@KedangTest
class DailySchedulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private PlanningSoon planning;

    @Autowired
    private SchedulerRuns runs;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void theClockRuns() {
        clock.reset();
    }

    @Test
    void after_intervals_have_changed_what_is_planned_follows_and_what_is_due_is_begun() {
        clock.moveTo(MONDAY.atTime(9, 0));
        List<String> before = instances();

        planning.soon();
        List<String> mine = instances();
        mine.removeAll(before);
        assertThat(mine).hasSize(1);
        runAll(mine.get(0));

        assertThat(instances()).doesNotContainAnyElementsOf(mine);
        assertThat(runs.latest(1))
                .filteredOn(run -> !run.scheduler().equals("daily-digest"))
                .extracting(SchedulerRun::scheduler)
                .contains("schedules", "monthly-check", "comprehensive-review", "return-visit");
        assertThat(runs.latest(1))
                .filteredOn(run -> run.scheduler().equals("return-visit"))
                .allMatch(run -> !run.failed() && run.detail().startsWith("begun: "));
    }

    @Test
    void the_process_starts_every_morning() {
        Job timer = management
                .createJobQuery()
                .processDefinitionKey("daily-schedules")
                .timers()
                .active()
                .singleResult();

        LocalDateTime due =
                timer.getDuedate().toInstant().atZone(clock.getZone()).toLocalDateTime();

        assertThat(due.getHour()).isEqualTo(6);
    }

    private List<String> instances() {
        return new ArrayList<>(
                runtime.createProcessInstanceQuery().processDefinitionKey("daily-schedules").list().stream()
                        .map(instance -> instance.getId())
                        .toList());
    }

    private void runAll(String instance) {
        List<Job> jobs = jobs(instance);
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = jobs(instance);
        }
    }

    private List<Job> jobs(String instance) {
        return management.createJobQuery().processInstanceId(instance).list();
    }
}
