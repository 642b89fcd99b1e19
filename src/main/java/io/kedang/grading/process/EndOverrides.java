package io.kedang.grading.process;

import io.kedang.grading.EndingOverrides;
import io.kedang.workflow.SchedulerRuns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service task of {@code grade-overrides} by this name. */
@Component("endOverrides")
class EndOverrides implements JavaDelegate {

    private final EndingOverrides overrides;
    private final SchedulerRuns runs;

    EndOverrides(EndingOverrides overrides, SchedulerRuns runs) {
        this.overrides = overrides;
        this.runs = runs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runs.run("grade-overrides", () -> "ended: " + overrides.endAll());
    }
}
