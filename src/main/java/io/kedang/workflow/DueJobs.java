package io.kedang.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The engine's jobs by their due time, run one after the other in the thread that asks. */
@Component
class DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);

    private static final int CHUNK = 100;

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /** When the next job falls due that lies after the time given. */
    Optional<Instant> nextAfter(Instant time) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateHigherThan(Date.from(time))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    /**
     * Runs all that is due, and what falls due by that. A job that fails is tried again as the engine's settings say;
     * where nothing succeeds any more it is left to them.
     *
     * @return how many ran to their end
     */
    int run() {
        int ran = 0;
        int more;
        do {
            more = (int) due().stream().filter(this::runs).count();
            ran += more;
        } while (more > 0);
        return ran;
    }

    private List<Job> due() {
        return management.createJobQuery().active().executable().listPage(0, CHUNK);
    }

    private boolean runs(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("Job {} failed: {}", job.getId(), failure.getClass().getSimpleName());
            return false;
        }
    }
}
