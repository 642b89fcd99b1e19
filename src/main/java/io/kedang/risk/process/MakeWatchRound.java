package io.kedang.risk.process;

import io.kedang.risk.WatchRound;
import io.kedang.workflow.OwnThread;
import io.kedang.workflow.SchedulerRuns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service task of {@code daily-watches} by this name. */
@Component("makeWatchRound")
class MakeWatchRound implements JavaDelegate {

    private static final String NAME = "daily-watches";

    private final WatchRound round;
    private final SchedulerRuns runs;

    MakeWatchRound(WatchRound round, SchedulerRuns runs) {
        this.round = round;
        this.runs = runs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runs.run(NAME, () -> OwnThread.run(NAME, round::make));
    }
}
