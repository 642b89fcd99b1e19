package io.kedang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.time.MutableClock;
import io.kedang.worklist.TestFlow;
import io.kedang.worklist.TestFlow.Started;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assertj.core.data.TemporalUnitWithinOffset;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KedangTest
class EngineTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ModelDeployment deployment;

    @Autowired
    private TestFlow flow;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void theEngineFollowsTheInjectedClock() {
        clock.moveTo(LocalDateTime.of(2031, 5, 6, 7, 8));

        Started started = flow.forPerson(EmployeeId.random(), "later", TeamId.random(), Instant.now());

        Instant created = tasks.createTaskQuery()
                .taskId(started.task().value())
                .singleResult()
                .getCreateTime()
                .toInstant();
        assertThat(created).isCloseTo(clock.instant(), new TemporalUnitWithinOffset(10, ChronoUnit.SECONDS));
    }

    @Test
    void aScriptIsRefusedWhoeverDeploysIt() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("scripted")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .scriptTask("Script")
                .scriptFormat("javascript")
                .scriptText("1")
                .endEvent()
                .done();

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addModelInstance("scripted.bpmn", model)
                        .deploy())
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("Script tasks are not allowed");
    }

    @Test
    void javaObjectsAreNoVariables() {
        Started started = flow.forPerson(EmployeeId.random(), "variables", TeamId.random(), Instant.now());

        assertThatThrownBy(() -> runtime.setVariable(
                        started.instance(),
                        "object",
                        Variables.serializedObjectValue("rO0AB")
                                .objectTypeName("java.lang.String")
                                .serializationDataFormat(Variables.SerializationDataFormats.JAVA)
                                .create()))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void anUnchangedModelIsNotDeployedAgain() {
        String key = "test-deployed-" + UUID.randomUUID();
        String xml = Bpmn.convertToString(Bpmn.createExecutableProcess(key)
                .name("first")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .endEvent()
                .done());
        ModelFile first = new ModelFile(key + ".bpmn", bytes(xml));
        ModelFile second = new ModelFile(key + ".bpmn", bytes(xml.replace("first", "second")));

        deployment.deploy(List.of(first));
        deployment.deploy(List.of(first));
        assertThat(versions(key)).isOne();

        deployment.deploy(List.of(second));
        assertThat(versions(key)).isEqualTo(2);
    }

    private long versions(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .count();
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
