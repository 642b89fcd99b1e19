package io.kedang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.time.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KedangTest
class PassingTimeTest {

    private static final Instant MORNING = LocalDateTime.of(2026, 3, 2, 9, 0)
            .atZone(ZoneId.of("Asia/Shanghai"))
            .toInstant();

    @Autowired
    private PassingTime time;

    @Autowired
    private MutableClock clock;

    @Autowired
    private PassingProbe probe;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    private String deployment;

    @BeforeEach
    void a_process_with_timers() {
        clock.moveTo(MORNING);
        probe.forget();
        deployment = repository
                .createDeployment()
                .addModelInstance("test-passing.bpmn", timers())
                .deploy()
                .getId();
    }

    @AfterEach
    void nothing_is_left() {
        repository.deleteDeployment(deployment, true);
        clock.reset();
    }

    @Test
    void each_timer_fires_when_the_clock_shows_its_time() {
        start("R3/PT8H", MORNING.plus(Duration.ofHours(60)));

        time.passTo(MORNING.plus(Duration.ofDays(5)));

        assertThat(probe.fired())
                .extracting(fired -> fired.truncatedTo(ChronoUnit.SECONDS))
                .containsExactly(
                        MORNING.plus(Duration.ofHours(8)),
                        MORNING.plus(Duration.ofHours(16)),
                        MORNING.plus(Duration.ofHours(24)),
                        MORNING.plus(Duration.ofHours(60)));
        assertThat(clock.instant()).isEqualTo(MORNING.plus(Duration.ofDays(5)));
    }

    @Test
    void what_falls_due_later_waits() {
        start("R1/PT8H", MORNING.plus(Duration.ofHours(60)));

        time.passTo(MORNING.plus(Duration.ofHours(59)));

        assertThat(probe.fired()).hasSize(1);
        assertThat(time.nextDue()).hasValue(MORNING.plus(Duration.ofHours(60)));
    }

    @Test
    void a_job_that_fails_does_not_hold_time_up() {
        repository.deleteDeployment(deployment, true);
        deployment = repository
                .createDeployment()
                .addModelInstance("test-passing.bpmn", failing())
                .deploy()
                .getId();
        runtime.startProcessInstanceByKey("test-passing");

        time.passTo(MORNING.plus(Duration.ofMinutes(5)));

        assertThat(clock.instant()).isEqualTo(MORNING.plus(Duration.ofMinutes(5)));
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("test-passing")
                        .count())
                .as("it is tried again later")
                .isOne();
    }

    @Test
    void time_goes_neither_back_nor_beyond_its_bounds() {
        assertThatThrownBy(() -> time.passTo(MORNING.minusSeconds(1))).isInstanceOf(WorkflowRefused.class);
        assertThatThrownBy(() -> time.passTo(MORNING.plus(PassingTime.FURTHEST).plusSeconds(1)))
                .isInstanceOf(WorkflowRefused.class);
        assertThat(clock.instant()).isEqualTo(MORNING);
    }

    @Test
    void a_passage_tells_how_far_it_has_come() {
        start("R3/PT8H", MORNING.plus(Duration.ofHours(60)));

        time.passTo(MORNING.plus(Duration.ofDays(1)));

        assertThat(time.passage()).hasValueSatisfying(passage -> {
            assertThat(passage.jobs()).isGreaterThanOrEqualTo(3);
            assertThat(passage.percent()).isEqualTo(100);
        });
        assertThat(new Passage(MORNING, MORNING, MORNING.plusSeconds(100), 0)
                        .at(MORNING.plusSeconds(25), 1)
                        .percent())
                .isEqualTo(25);
        assertThat(time.isPassing()).isFalse();
    }

    private void start(String cycle, Instant once) {
        runtime.startProcessInstanceByKey("test-passing", Map.of("cycle", cycle, "once", Date.from(once)));
    }

    private static BpmnModelInstance timers() {
        return Bpmn.createExecutableProcess("test-passing")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .receiveTask("Wait")
                .boundaryEvent("Again")
                .cancelActivity(false)
                .timerWithCycle("${cycle}")
                .serviceTask("NoteAgain")
                .camundaExpression("${passingProbe.note()}")
                .endEvent()
                .moveToActivity("Wait")
                .boundaryEvent("Once")
                .cancelActivity(false)
                .timerWithDate("${once}")
                .serviceTask("NoteOnce")
                .camundaExpression("${passingProbe.note()}")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance failing() {
        return Bpmn.createExecutableProcess("test-passing")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .serviceTask("Fail")
                .camundaAsyncBefore()
                .camundaExpression("${passingProbe.fail()}")
                .endEvent()
                .done();
    }
}
