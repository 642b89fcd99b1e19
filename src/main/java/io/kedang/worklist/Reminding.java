package io.kedang.worklist;

import io.kedang.access.Role;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Notices;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.SubjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells that a step of a process waits: first those whose turn it is, then, when it is late, the manager or the leader. It
 * informs and moves no work. Called by the process when the time has come; nobody acts then.
 */
@Component
@Transactional
public class Reminding {

    private final LateTasks tasks;
    private final TellingOfTasks told;
    private final People people;

    Reminding(LateTasks tasks, TellingOfTasks told, People people) {
        this.tasks = tasks;
        this.told = told;
        this.people = people;
    }

    /** Reminds who has the step in hand; while nobody has, everyone who could take it. */
    public void remind(SubjectId subject) {
        tasks.reminded(subject).ifPresent(late -> tell(late.whoseTurn(), NoticeKind.TASK_DUE, late.task()));
    }

    /** Tells the other managers of the team, or the leader where there is none. */
    public void escalateToManager(SubjectId subject) {
        tasks.escalated(subject, Role.SALES_MANAGER).ifPresent(late -> {
            Set<EmployeeId> managers = ids(people.managersOf(late.task().team()));
            managers.removeAll(late.whoseTurn());
            if (managers.isEmpty()) {
                escalateToLeader(subject);
            } else {
                tell(managers, NoticeKind.TASK_ESCALATED, late.task());
            }
        });
    }

    public void escalateToLeader(SubjectId subject) {
        tasks.escalated(subject, Role.LEADER)
                .ifPresent(late -> tell(ids(people.withRole(Role.LEADER)), NoticeKind.TASK_ESCALATED, late.task()));
    }

    private static Set<EmployeeId> ids(List<Person> persons) {
        return persons.stream().map(Person::id).collect(Collectors.toSet());
    }

    private void tell(Collection<EmployeeId> to, NoticeKind kind, OpenTask task) {
        told.tell(to, kind, task, args(task));
    }

    private static Map<String, String> args(OpenTask task) {
        Map<String, String> args = new HashMap<>();
        task.dueAt().ifPresent(due -> args.put(Notices.DUE, due.toString()));
        task.assignee().ifPresent(holder -> args.put(Notices.BY, holder.toString()));
        return args;
    }
}
