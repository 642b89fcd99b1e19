package io.kedang.receivables.process;

import io.kedang.receivables.ReceivableRound;
import io.kedang.workflow.OwnThread;
import io.kedang.workflow.SchedulerRuns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service task of {@code daily-receivables} by this name. */
@Component("makeReceivableRound")
class MakeReceivableRound implements JavaDelegate {

    private static final String NAME = "daily-receivables";

    private final ReceivableRound round;
    private final SchedulerRuns runs;

    MakeReceivableRound(ReceivableRound round, SchedulerRuns runs) {
        this.round = round;
        this.runs = runs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runs.run(NAME, () -> OwnThread.run(NAME, round::make));
    }
}
