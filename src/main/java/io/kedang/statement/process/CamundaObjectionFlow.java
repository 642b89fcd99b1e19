package io.kedang.statement.process;

import io.kedang.statement.ObjectionFlow;
import io.kedang.statement.ObjectionId;
import io.kedang.workflow.ProcessLinks;
import io.kedang.worklist.TaskId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The engine's side of {@code processes/statement-objection.bpmn}. */
@Component
class CamundaObjectionFlow implements ObjectionFlow {

    private static final String KEY = "statement-objection";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessLinks links;

    CamundaObjectionFlow(RuntimeService runtime, TaskService tasks, ProcessLinks links) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.links = links;
    }

    @Override
    public void begin(ObjectionId objection) {
        String instance =
                runtime.startProcessInstanceByKey(KEY, objection.toString()).getId();
        links.open(KEY, objection.subject(), "", instance);
    }

    @Override
    public void settled(TaskId settling) {
        tasks.complete(settling.value());
    }
}
