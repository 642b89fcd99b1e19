package io.kedang.worklist.process;

import io.kedang.shared.SubjectId;
import io.kedang.worklist.Reminding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service task by this name, of every process: its business key is what the step is about. */
@Component("escalateInTeam")
class EscalateInTeam implements JavaDelegate {

    private final Reminding reminding;

    EscalateInTeam(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.escalateToManager(SubjectId.of(execution.getProcessBusinessKey()));
    }
}
