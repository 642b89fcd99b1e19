package io.kedang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Refusal;
import io.kedang.shared.TeamId;
import io.kedang.worklist.TestFlow;
import io.kedang.worklist.TestFlow.Started;
import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class ProcessLinksTest {

    @Autowired
    private ProcessLinks links;

    @Autowired
    private TestFlow flow;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void onePurposeHasOneOpenInstance() {
        Started first = started();
        link(first, first, "");

        assertThatThrownBy(() -> link(first, started(), ""))
                .isInstanceOfSatisfying(WorkflowRefused.class, refused -> assertThat(refused.kind())
                        .isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void aDiscriminatorTellsPurposesApart() {
        Started first = started();
        link(first, first, "");

        link(first, started(), "another proposer");

        assertThatThrownBy(() -> link(first, started(), "another proposer")).isInstanceOf(WorkflowRefused.class);
    }

    @Test
    void anInstanceThatEndsFreesItsPurpose() {
        Started first = started();
        link(first, first, "");

        tasks.complete(first.task().value());

        link(first, started(), "");
    }

    @Test
    void aDeletionThatSkipsListenersFreesThePurposeToo() {
        Started first = started();
        link(first, first, "");

        runtime.deleteProcessInstance(first.instance(), "test", true);

        link(first, started(), "");
    }

    @Test
    void anInstanceThatGoesOnKeepsItsPurpose() {
        Started first = started();
        link(first, first, "");

        runtime.deleteProcessInstance(started().instance(), "test");

        assertThatThrownBy(() -> link(first, started(), "")).isInstanceOf(WorkflowRefused.class);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(first.instance())
                        .count())
                .isOne();
    }

    private void link(Started subject, Started instance, String discriminator) {
        transaction.executeWithoutResult(
                status -> links.open("test-person", subject.card().subject(), discriminator, instance.instance()));
    }

    private Started started() {
        return flow.forPerson(EmployeeId.random(), "linked", TeamId.random(), Instant.now());
    }
}
