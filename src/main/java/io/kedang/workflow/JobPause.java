package io.kedang.workflow;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Stops the engine's own running of jobs for a while; the engine has no public way to it. */
@Component
class JobPause {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final ObjectProvider<JobExecutor> executor;
    private final ObjectProvider<TaskExecutor> threads;

    JobPause(
            ObjectProvider<JobExecutor> executor,
            @Qualifier("camundaTaskExecutor") ObjectProvider<TaskExecutor> threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /**
     * Does the work while no job runs but those that the work runs itself.
     *
     * @throws IllegalStateException when running jobs do not end within two minutes
     */
    void during(Runnable work) {
        JobExecutor running =
                executor.stream().filter(JobExecutor::isActive).findFirst().orElse(null);
        if (running == null) {
            work.run();
            return;
        }
        running.shutdown();
        try {
            awaitRunningJobs();
            work.run();
        } finally {
            running.start();
        }
    }

    private void awaitRunningJobs() {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (threads.stream().anyMatch(JobPause::isBusy)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("a job still runs");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static boolean isBusy(TaskExecutor executor) {
        return executor instanceof ThreadPoolTaskExecutor pool
                && (pool.getActiveCount() > 0
                        || !pool.getThreadPoolExecutor().getQueue().isEmpty());
    }
}
