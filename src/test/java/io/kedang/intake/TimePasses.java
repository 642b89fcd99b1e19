package io.kedang.intake;

import io.kedang.shared.CardId;
import io.kedang.shared.SubjectId;
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

/** Moves the clock and lets happen what falls due about one card or thing meanwhile, each at its time. */
@Component
public class TimePasses {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final MutableClock clock;

    TimePasses(ManagementService management, RuntimeService runtime, MutableClock clock) {
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
    }

    void until(LocalDateTime then, CardId card) {
        until(then, card.subject());
    }

    public void until(LocalDateTime then, SubjectId subject) {
        Optional<Job> next = next(then, subject);
        while (next.isPresent()) {
            clock.moveTo(next.get().getDuedate().toInstant());
            management.executeJob(next.get().getId());
            next = next(then, subject);
        }
        clock.moveTo(then);
    }

    /** When something about the card falls due, in local time and order. */
    List<LocalDateTime> times(CardId card) {
        return jobs(card.subject()).stream()
                .map(job -> ZonedDateTime.ofInstant(job.getDuedate().toInstant(), clock.getZone())
                        .toLocalDateTime())
                .toList();
    }

    private Optional<Job> next(LocalDateTime then, SubjectId subject) {
        Date limit = Date.from(then.atZone(clock.getZone()).toInstant());
        return jobs(subject).stream()
                .filter(job -> !job.getDuedate().after(limit))
                .findFirst();
    }

    private List<Job> jobs(SubjectId subject) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance).list().stream())
                .sorted(Comparator.comparing(Job::getDuedate))
                .toList();
    }
}
