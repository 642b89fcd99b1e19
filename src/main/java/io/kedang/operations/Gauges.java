package io.kedang.operations;

import io.kedang.notice.Outbox;
import io.kedang.notice.OutboxCounts;
import io.kedang.workflow.JobCounts;
import io.kedang.workflow.Jobs;
import io.kedang.worklist.OpenWork;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** What of Kedang can be measured from outside; counted at most every 30 seconds, however often it is asked. */
@Component
class Gauges implements MeterBinder {

    private static final long KEPT = 30_000_000_000L;

    private final OpenWork work;
    private final Jobs jobs;
    private final Outbox outbox;
    private Numbers last =
            new Numbers(new OpenWork.Numbers(0, 0), new JobCounts(0, 0, 0, 0, 0), new OutboxCounts(0, 0, 0));
    private long countedAt = System.nanoTime() - KEPT;

    Gauges(OpenWork work, Jobs jobs, Outbox outbox) {
        this.work = work;
        this.jobs = jobs;
        this.outbox = outbox;
    }

    private record Numbers(OpenWork.Numbers work, JobCounts jobs, OutboxCounts mails) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "kedang.tasks.open", "Tasks that wait for someone", numbers -> numbers.work()
                .open());
        gauge(registry, "kedang.tasks.late", "Open tasks past their due time", numbers -> numbers.work()
                .late());
        gauge(registry, "kedang.jobs.due", "Jobs to be run now", numbers -> numbers.jobs()
                .due());
        gauge(registry, "kedang.jobs.failed", "Jobs that wait for an operator", numbers -> numbers.jobs()
                .failed());
        gauge(registry, "kedang.mails.waiting", "Mails to be sent", numbers -> numbers.mails()
                .waiting());
        gauge(registry, "kedang.mails.failed", "Mails that wait for an operator", numbers -> numbers.mails()
                .failed());
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<Numbers> of) {
        Gauge.builder(name, this, gauges -> of.applyAsDouble(gauges.numbers()))
                .description(what)
                .register(registry);
    }

    private synchronized Numbers numbers() {
        if (System.nanoTime() - countedAt >= KEPT) {
            last = new Numbers(work.now(), jobs.counts(), outbox.counts());
            countedAt = System.nanoTime();
        }
        return last;
    }
}
