package io.kedang.receivables.process;

import io.kedang.receivables.CaseId;
import io.kedang.receivables.CaseRoute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service task by this name: where the case stands says how the process goes on. */
@Component("pickReceivableStage")
class PickReceivableStage implements JavaDelegate {

    private final CaseRoute route;

    PickReceivableStage(CaseRoute route) {
        this.route = route;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("next", route.next(CaseId.of(execution.getProcessBusinessKey())));
    }
}
