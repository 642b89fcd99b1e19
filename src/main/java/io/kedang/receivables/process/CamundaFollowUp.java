package io.kedang.receivables.process;

import io.kedang.receivables.CaseId;
import io.kedang.receivables.FollowUpFlow;
import io.kedang.shared.CardId;
import io.kedang.workflow.ProcessLinks;
import io.kedang.worklist.TaskId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The engine's side of {@code processes/receivable-followup.bpmn}. */
@Component
class CamundaFollowUp implements FollowUpFlow {

    private static final String PROCESS = "receivable-followup";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessLinks links;

    CamundaFollowUp(RuntimeService runtime, TaskService tasks, ProcessLinks links) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.links = links;
    }

    @Override
    public void begin(CaseId opened, CardId card) {
        String instance =
                runtime.startProcessInstanceByKey(PROCESS, opened.toString()).getId();
        links.open(PROCESS, card.subject(), "", instance);
    }

    @Override
    public void standingChanged(CaseId moved) {
        runtime.createMessageCorrelation("standingChanged")
                .processInstanceBusinessKey(moved.toString())
                .correlateExclusively();
    }

    @Override
    public void done(TaskId task) {
        tasks.complete(task.value());
    }
}
