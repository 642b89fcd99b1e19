package io.kedang.worklist.process;

import io.kedang.shared.SubjectId;
import io.kedang.worklist.Reminding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service task by this name, kept from when only cards were reminded of, of every process: its business key is what the step is about. */
@Component("remindOfCard")
class Remind implements JavaDelegate {

    private final Reminding reminding;

    Remind(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.remind(SubjectId.of(execution.getProcessBusinessKey()));
    }
}
