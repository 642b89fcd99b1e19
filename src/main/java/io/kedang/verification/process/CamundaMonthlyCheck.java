package io.kedang.verification.process;

import io.kedang.shared.SubjectId;
import io.kedang.verification.CheckId;
import io.kedang.verification.MonthlyCheck;
import io.kedang.verification.MonthlyCheckProcess;
import io.kedang.workflow.ProcessLinks;
import io.kedang.worklist.TaskId;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

@Component
class CamundaMonthlyCheck implements MonthlyCheckProcess {

    private static final String KEY = "monthly-check";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessLinks links;

    CamundaMonthlyCheck(RuntimeService runtime, TaskService tasks, ProcessLinks links) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.links = links;
    }

    @Override
    public void begin(MonthlyCheck check) {
        ProcessInstance instance = runtime.startProcessInstanceByKey(
                KEY, check.id().toString(), Map.of("keeper", check.keeper().toString()));
        links.open(KEY, new SubjectId(check.employee().value()), check.month().toString(), instance.getId());
    }

    @Override
    public void handedIn(TaskId task) {
        tasks.complete(task.value());
    }

    @Override
    public void overtaken(CheckId check) {
        runtime.createMessageCorrelation("overtakeCheck")
                .processInstanceBusinessKey(check.toString())
                .correlateExclusively();
    }
}
