package io.kedang.credit.process;

import io.kedang.credit.CreditRound;
import io.kedang.workflow.OwnThread;
import io.kedang.workflow.SchedulerRuns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service task of {@code daily-credit} by this name. */
@Component("makeCreditRound")
class MakeCreditRound implements JavaDelegate {

    private static final String NAME = "daily-credit";

    private final CreditRound round;
    private final SchedulerRuns runs;

    MakeCreditRound(CreditRound round, SchedulerRuns runs) {
        this.round = round;
        this.runs = runs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runs.run(NAME, () -> OwnThread.run(NAME, round::make));
    }
}
