package io.kedang.visit.process;

import io.kedang.identity.DepartmentId;
import io.kedang.shared.EmployeeId;
import io.kedang.visit.Plan;
import io.kedang.visit.ReturnVisits;
import io.kedang.visit.VisitId;
import io.kedang.workflow.ProcessLinks;
import io.kedang.worklist.TaskId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The engine's side of {@code processes/return-visit.bpmn}. */
@Component
class CamundaReturnVisits implements ReturnVisits {

    private static final String KEY = "return-visit";
    private static final String DECISION = "decision";
    private static final String VISITOR = "visitor";
    private static final String DUE_ON = "dueOn";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessLinks links;

    CamundaReturnVisits(RuntimeService runtime, TaskService tasks, ProcessLinks links) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.links = links;
    }

    @Override
    public void begin(VisitId visit, Plan plan, EmployeeId visitor) {
        ProcessInstance instance = runtime.startProcessInstanceByKey(
                KEY,
                visit.toString(),
                Map.of(VISITOR, visitor.toString(), DUE_ON, plan.dueOn().toString()));
        links.open(KEY, plan.card().subject(), visit.toString(), instance.getId());
    }

    @Override
    public void postponed(TaskId visiting, LocalDate dueOn, EmployeeId visitor) {
        tasks.complete(
                visiting.value(), Map.of(DECISION, "postpone", DUE_ON, dueOn.toString(), VISITOR, visitor.toString()));
    }

    @Override
    public void handedIn(TaskId visiting, Optional<DepartmentId> department) {
        tasks.complete(
                visiting.value(),
                department
                        .<Map<String, Object>>map(one -> Map.of(DECISION, "collate", "department", one.toString()))
                        .orElse(Map.of(DECISION, "end")));
    }

    @Override
    public void collated(TaskId collating) {
        tasks.complete(collating.value());
    }
}
