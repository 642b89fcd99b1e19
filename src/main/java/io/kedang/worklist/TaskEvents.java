package io.kedang.worklist;

import io.kedang.access.Access;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.SubjectId;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Writes what the engine does with its user tasks to the work list, in the engine's transaction: both are committed
 * or neither. Candidates are read when a task is created and never again, because after one is removed the engine
 * still lists it; groups therefore change only by a new task.
 */
@Component
class TaskEvents {

    /** The process variable that names, as text, the person who may not do the tasks of groups (four eyes). */
    private static final String EXCLUDED = "excluded";

    /** Names, separated by spaces, the deputies who did that person's work. */
    private static final String EXCLUDED_DEPUTIES = "excludedDeputies";

    private final WorkItems items;
    private final SingletonSupplier<List<TaskSubjects>> subjects;
    private final Access access;
    private final Clock clock;

    TaskEvents(WorkItems items, ObjectProvider<TaskSubjects> subjects, Access access, Clock clock) {
        this.items = items;
        this.subjects = SingletonSupplier.of(() -> subjects.orderedStream().toList());
        this.access = access;
        this.clock = clock;
    }

    @EventListener
    void on(DelegateTask task) {
        TaskId id = new TaskId(task.getId());
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> items.add(created(task), task.getProcessInstanceId());
            case TaskListener.EVENTNAME_ASSIGNMENT -> items.assign(id, assignee(task), clock.instant());
            case TaskListener.EVENTNAME_UPDATE -> items.setDue(id, instant(task.getDueDate()));
            case TaskListener.EVENTNAME_COMPLETE -> items.end(id, "DONE", access.currentActor(), clock.instant());
            case TaskListener.EVENTNAME_DELETE -> items.end(id, "CANCELLED", access.currentActor(), clock.instant());
            default -> {}
        }
    }

    private WorkItem created(DelegateTask task) {
        String process = processKey(task);
        SubjectId subject = SubjectId.of(task.getExecution().getProcessBusinessKey());
        TaskSubject described = describe(process, subject);
        Optional<String> group = group(task);
        OpenTask open = new OpenTask(
                new TaskId(task.getId()),
                process,
                task.getTaskDefinitionKey(),
                formKey(task),
                subject,
                described.card(),
                described.title(),
                described.team(),
                group,
                assignee(task),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()));
        return new WorkItem(
                open,
                group.flatMap(any -> excluded(task)),
                group.map(any -> excludedDeputies(task)).orElse(Set.of()),
                Optional.empty(),
                Optional.empty(),
                Lateness.NONE);
    }

    private TaskSubject describe(String process, SubjectId subject) {
        return subjects.obtain().stream()
                .filter(candidate -> candidate.knows(process))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows the subjects of " + process))
                .describe(subject);
    }

    private static String processKey(DelegateTask task) {
        return task.getProcessEngineServices()
                .getRepositoryService()
                .getProcessDefinition(task.getProcessDefinitionId())
                .getKey();
    }

    private static String formKey(DelegateTask task) {
        return ((UserTask) task.getBpmnModelElementInstance()).getCamundaFormKey();
    }

    private static Optional<String> group(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst();
    }

    private static Optional<EmployeeId> excluded(DelegateTask task) {
        return Optional.ofNullable((String) task.getExecution().getVariable(EXCLUDED))
                .map(EmployeeId::of);
    }

    private static Set<EmployeeId> excludedDeputies(DelegateTask task) {
        return Optional.ofNullable((String) task.getExecution().getVariable(EXCLUDED_DEPUTIES)).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .filter(id -> !id.isEmpty())
                .map(EmployeeId::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<EmployeeId> assignee(DelegateTask task) {
        return Optional.ofNullable(task.getAssignee()).map(EmployeeId::of);
    }

    private static Optional<Instant> instant(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
