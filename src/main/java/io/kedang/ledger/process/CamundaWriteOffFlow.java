package io.kedang.ledger.process;

import io.kedang.ledger.Doer;
import io.kedang.ledger.WriteOffFlow;
import io.kedang.ledger.WriteOffId;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.workflow.ProcessLinks;
import io.kedang.worklist.TaskId;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The engine's side of {@code processes/write-off.bpmn}. */
@Component
class CamundaWriteOffFlow implements WriteOffFlow {

    private static final String KEY = "write-off";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessLinks links;

    CamundaWriteOffFlow(RuntimeService runtime, TaskService tasks, ProcessLinks links) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.links = links;
    }

    /** Four eyes: deciding is not for who asked. */
    @Override
    public void begin(WriteOffId writeOff, CardId card, Doer asker) {
        Map<String, Object> variables = Map.of(
                "excluded", asker.person().toString(),
                "excludedDeputies", asker.deputy().map(EmployeeId::toString).orElse(""));
        String instance = runtime.startProcessInstanceByKey(KEY, writeOff.toString(), variables)
                .getId();
        links.open(KEY, card.subject(), "", instance);
    }

    @Override
    public void approved(TaskId deciding) {
        tasks.complete(deciding.value(), Map.of("decision", "approve"));
    }

    @Override
    public void refused(TaskId deciding) {
        tasks.complete(deciding.value(), Map.of("decision", "refuse"));
    }
}
