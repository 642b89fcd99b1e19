package io.kedang.worklist.process;

import io.kedang.notice.DailyMails;
import io.kedang.workflow.SchedulerRuns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service task of {@code daily-digest} by this name. */
@Component("writeDailyMails")
class WriteDailyMails implements JavaDelegate {

    private final DailyMails mails;
    private final SchedulerRuns runs;

    WriteDailyMails(DailyMails mails, SchedulerRuns runs) {
        this.mails = mails;
        this.runs = runs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runs.run("daily-digest", () -> "mails: " + mails.write());
    }
}
