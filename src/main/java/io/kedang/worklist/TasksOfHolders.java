package io.kedang.worklist;

import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks about a card follow when someone else holds it from now on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TasksOfHolders {

    private final JdbcClient jdbc;
    private final TaskService engine;
    private final Audit audit;

    TasksOfHolders(JdbcClient jdbc, TaskService engine, Audit audit) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.audit = audit;
    }

    /**
     * The holder's own task becomes the successor's. Steps of groups that were not for the one are for neither now; one
     * that the successor has in hand goes back to its group.
     */
    public void passOn(CardId card, EmployeeId from, EmployeeId to) {
        List<WorkItem> open = jdbc.sql("select " + WorkItemRow.COLUMNS
                        + " from work_item where card = ? and ended_at is null for update")
                .param(card.value())
                .query(WorkItemRow::item)
                .list();
        open.stream()
                .filter(item -> item.task().group().isEmpty() && item.isHeldBy(from))
                .forEach(item -> assign(item, to));
        open.stream().filter(item -> item.excludes(from)).forEach(item -> exclude(item, from, to));
    }

    private void assign(WorkItem item, EmployeeId to) {
        engine.setAssignee(item.task().id().value(), to.toString());
        audit.record(
                Audited.TASK_REASSIGNED,
                AuditSubjects.of(item.task()),
                Map.of("task", item.task().id().value(), "to", to.toString()));
    }

    private void exclude(WorkItem item, EmployeeId from, EmployeeId to) {
        if (item.isHeldBy(to)) {
            engine.setAssignee(item.task().id().value(), null);
        }
        jdbc.sql("""
                        update work_item set excluded = :to,
                            excluded_deputies = array_append(coalesce(excluded_deputies, '{}'), :from)
                        where task_id = :id and ended_at is null""")
                .param("to", to.value())
                .param("from", from.value())
                .param("id", item.task().id().value())
                .update();
    }
}
