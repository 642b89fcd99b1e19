package io.kedang.worklist;

import io.kedang.notice.NoticeKind;
import io.kedang.notice.Notices;
import io.kedang.shared.EmployeeId;
import io.kedang.workflow.Groups;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells people of a task: of its card, or, when it is about none, of the task by its title. Who represents a department
 * sees no cards, only what was sent to it: they are led to the task, and no customer is named.
 */
@Component
class TellingOfTasks {

    private final Notices notices;

    TellingOfTasks(Notices notices) {
        this.notices = notices;
    }

    void tell(Collection<EmployeeId> to, NoticeKind kind, OpenTask task, Map<String, String> more) {
        Map<String, String> args = new HashMap<>(more);
        args.put(Notices.STEP, task.labelKey());
        if (kind != NoticeKind.TASK_ESCALATED
                && task.group().flatMap(Groups::departmentOf).isPresent()) {
            notices.tellOf(to, kind, "/tasks/" + task.id(), "", args);
            return;
        }
        task.card()
                .ifPresentOrElse(
                        card -> notices.tell(to, kind, card, args),
                        () -> notices.tellOf(to, kind, "/tasks/" + task.id(), task.title(), args));
    }
}
