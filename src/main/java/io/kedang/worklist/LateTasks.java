package io.kedang.worklist;

import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.SubjectId;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes on tasks that it was told that they wait. Called by processes when the time has come: nobody acts then, so
 * nobody's rights are asked.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LateTasks {

    private final WorkItems items;
    private final TaskRules rules;
    private final Clock clock;

    LateTasks(WorkItems items, TaskRules rules, Clock clock) {
        this.items = items;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param whoseTurn who has it in hand; while nobody has, everyone who could take it */
    public record LateTask(OpenTask task, Set<EmployeeId> whoseTurn) {}

    /** The open task about the subject, with the note that of it was reminded. Empty when nothing is to be done. */
    public Optional<LateTask> reminded(SubjectId subject) {
        return items.open(subject).map(item -> {
            items.reminded(item.task().id(), clock.instant());
            return late(item);
        });
    }

    /** Likewise with the note that someone's help was asked. */
    public Optional<LateTask> escalated(SubjectId subject, Role to) {
        return items.open(subject).map(item -> {
            items.escalated(item.task().id(), to, clock.instant());
            return late(item);
        });
    }

    private LateTask late(WorkItem item) {
        return new LateTask(item.task(), rules.whoseTurn(item));
    }
}
