package io.kedang.worklist;

import io.kedang.notice.NoticeKind;
import io.kedang.notice.Notices;
import io.kedang.shared.EmployeeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells people of a task: of its card, or, when it is about none, of the task by its title. */
@Component
class TellingOfTasks {

    private final Notices notices;

    TellingOfTasks(Notices notices) {
        this.notices = notices;
    }

    void tell(Collection<EmployeeId> to, NoticeKind kind, OpenTask task, Map<String, String> more) {
        Map<String, String> args = new HashMap<>(more);
        args.put(Notices.STEP, task.labelKey());
        task.card()
                .ifPresentOrElse(
                        card -> notices.tell(to, kind, card, args),
                        () -> notices.tellOf(to, kind, "/tasks/" + task.id(), task.title(), args));
    }
}
