package io.kedang.receivables.process;

import io.kedang.receivables.CaseId;
import io.kedang.receivables.CaseRoute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service task by this name: the day that the case waited for has come. */
@Component("judgeReceivableDay")
class JudgeReceivableDay implements JavaDelegate {

    private final CaseRoute route;

    JudgeReceivableDay(CaseRoute route) {
        this.route = route;
    }

    @Override
    public void execute(DelegateExecution execution) {
        route.dayPassed(CaseId.of(execution.getProcessBusinessKey()));
    }
}
