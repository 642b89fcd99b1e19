package io.kedang.intake;

import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Moves the clock and lets happen what falls due about one card meanwhile, each at its time. */
@Component
class TimePasses {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final MutableClock clock;

    TimePasses(ManagementService management, RuntimeService runtime, MutableClock clock) {
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
    }

    void until(LocalDateTime then, CardId card) {
        Optional<Job> next = next(then, card);
        while (next.isPresent()) {
            clock.moveTo(next.get().getDuedate().toInstant());
            management.executeJob(next.get().getId());
            next = next(then, card);
        }
        clock.moveTo(then);
    }

    /** When something about the card falls due, in local time and order. */
    List<LocalDateTime> times(CardId card) {
        return jobs(card).stream()
                .map(job -> ZonedDateTime.ofInstant(job.getDuedate().toInstant(), clock.getZone())
                        .toLocalDateTime())
                .toList();
    }

    private Optional<Job> next(LocalDateTime then, CardId card) {
        Date limit = Date.from(then.atZone(clock.getZone()).toInstant());
        return jobs(card).stream().filter(job -> !job.getDuedate().after(limit)).findFirst();
    }

    private List<Job> jobs(CardId card) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(card.toString()).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance).list().stream())
                .sorted(Comparator.comparing(Job::getDuedate))
                .toList();
    }
}
