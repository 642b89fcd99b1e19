package io.kedang.imports;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Works on files while people go on with something else, as the person who asked for it. Two at a time: each keeps a
 * processor and a connection busy.
 */
@Component
public class ImportWorker {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;

    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), task -> {
                Thread thread = new Thread(task, "import");
                thread.setDaemon(true);
                return thread;
            });

    private final Map<ImportId, Future<?>> running = new ConcurrentHashMap<>();

    ImportWorker() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** Begins once the transaction of the caller is committed. @throws ImportRefused when too many wait already */
    void afterCommit(ImportId id, Runnable work) {
        if (threads.getQueue().remainingCapacity() == 0) {
            throw ImportRefused.busy();
        }
        Runnable asPerson = new DelegatingSecurityContextRunnable(
                work, new SecurityContextImpl(SecurityContextHolder.getContext().getAuthentication()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                begin(id, asPerson);
            }
        });
    }

    private void begin(ImportId id, Runnable work) {
        FutureTask<Void> task = new FutureTask<>(work, null);
        running.put(id, task);
        try {
            threads.execute(() -> {
                task.run();
                running.remove(id, task);
            });
        } catch (RejectedExecutionException full) {
            // looks like one that was interrupted: the person can begin again
            running.remove(id, task);
        }
    }

    /** Waits for it a moment: a small file need not show how far it is. */
    public void await(ImportId id, Duration most) {
        Future<?> work = running.get(id);
        if (work == null) {
            return;
        }
        try {
            work.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException goesOn) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
