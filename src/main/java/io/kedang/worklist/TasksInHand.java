package io.kedang.worklist;

import io.kedang.access.Actor;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.identity.Holdings;
import io.kedang.identity.People;
import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of a person, which someone else must take before the person leaves. */
@Component
@Order(2)
class TasksInHand implements Holdings {

    private final JdbcClient jdbc;
    private final People people;
    private final TaskService engine;
    private final Audit audit;

    TasksInHand(JdbcClient jdbc, People people, TaskService engine, Audit audit) {
        this.jdbc = jdbc;
        this.people = people;
        this.engine = engine;
        this.audit = audit;
    }

    @Override
    public int heldBy(EmployeeId person) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from work_item where assignee = ? and ended_at is null limit 1000) held""").param(person.value()).query(Integer.class).single();
    }

    @Override
    public String messageKey() {
        return "worklist.in-hand";
    }

    /** A step of a group that the successor may not do goes back to its group, where others see it. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int handOver(EmployeeId from, EmployeeId to) {
        List<WorkItem> held = jdbc.sql("select " + WorkItemRow.COLUMNS
                        + " from work_item where assignee = ? and ended_at is null for update")
                .param(from.value())
                .query(WorkItemRow::item)
                .list();
        Candidacy successor = Candidacy.of(people.actor(to).orElseThrow(TaskRefused::notFound), people);
        held.forEach(item -> assign(item, taker(item, successor)));
        return held.size();
    }

    private static Optional<EmployeeId> taker(WorkItem item, Candidacy successor) {
        Actor actor = successor.actor();
        boolean may = item.task().group().isEmpty() || successor.covers(item) && !item.excludes(actor);
        return may ? Optional.of(actor.id()) : Optional.empty();
    }

    private void assign(WorkItem item, Optional<EmployeeId> to) {
        engine.setAssignee(
                item.task().id().value(), to.map(EmployeeId::toString).orElse(null));
        audit.record(
                Audited.TASK_REASSIGNED,
                AuditSubjects.of(item.task()),
                Map.of(
                        "task", item.task().id().value(),
                        "to", to.map(EmployeeId::toString).orElse("–")));
    }
}
