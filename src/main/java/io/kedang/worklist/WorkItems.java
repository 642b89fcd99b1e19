package io.kedang.worklist;

import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.SubjectId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the work list. */
@Component
class WorkItems {

    private final JdbcClient jdbc;

    WorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WorkItem item, String processInstanceId) {
        OpenTask task = item.task();
        jdbc.sql("""
                        insert into work_item (task_id, process_instance_id, process_key, step, form_key, subject, card,
                            title, title_grams, team, candidate_group, excluded, excluded_deputies, assignee, created_at, due_at)
                        values (:id, :instance, :process, :step, :form, :subject, :card,
                            :title, kedang_grams(:title), :team, :group, :excluded, :excludedDeputies, :assignee, :created,
                            coalesce(cast(:due as timestamptz), 'infinity'))""")
                .param("id", task.id().value())
                .param("instance", processInstanceId)
                .param("process", task.processKey())
                .param("step", task.step())
                .param("form", task.formKey())
                .param("subject", task.subject().value())
                .param("card", task.card().map(CardId::value).orElse(null))
                .param("title", task.title())
                .param("team", task.team().value())
                .param("group", task.group().orElse(null))
                .param("excluded", item.excluded().map(EmployeeId::value).orElse(null))
                .param("excludedDeputies", item.excludedDeputies().isEmpty() ? null : ids(item.excludedDeputies()))
                .param("assignee", task.assignee().map(EmployeeId::value).orElse(null))
                .param("created", at(task.createdAt()))
                .param("due", task.dueAt().map(WorkItems::at).orElse(null))
                .update();
    }

    void assign(TaskId id, Optional<EmployeeId> to, Instant now) {
        jdbc.sql("update work_item set assignee = :to, claimed_at = :at where task_id = :id and ended_at is null")
                .param("id", id.value())
                .param("to", to.map(EmployeeId::value).orElse(null))
                .param("at", to.map(any -> at(now)).orElse(null))
                .update();
    }

    void setDue(TaskId id, Optional<Instant> due) {
        jdbc.sql("""
                        update work_item set due_at = coalesce(cast(:due as timestamptz), 'infinity')
                        where task_id = :id and ended_at is null
                            and due_at <> coalesce(cast(:due as timestamptz), 'infinity')""")
                .param("id", id.value())
                .param("due", due.map(WorkItems::at).orElse(null))
                .update();
    }

    void end(TaskId id, String outcome, Optional<Actor> by, Instant now) {
        jdbc.sql("""
                        update work_item set ended_at = :at, ended_by = :by, acted_by = :deputy, outcome = :outcome
                        where task_id = :id and ended_at is null""")
                .param("id", id.value())
                .param("outcome", outcome)
                .param("by", by.map(actor -> actor.id().value()).orElse(null))
                .param("deputy", by.flatMap(Actor::by).map(EmployeeId::value).orElse(null))
                .param("at", at(now))
                .update();
    }

    void rename(CardId card, String title) {
        jdbc.sql("""
                        update work_item set title = :title, title_grams = kedang_grams(:title)
                        where card = :card and ended_at is null and title <> :title""").param("card", card.value()).param("title", title).update();
    }

    Optional<WorkItem> find(TaskId id) {
        return jdbc.sql("select " + WorkItemRow.COLUMNS + " from work_item where task_id = :id")
                .param("id", id.value())
                .query(WorkItemRow::item)
                .optional();
    }

    /** The open ones among them, in no order. */
    List<WorkItem> open(Collection<TaskId> ids) {
        return jdbc.sql("select " + WorkItemRow.COLUMNS
                        + " from work_item where task_id = any(:ids) and ended_at is null")
                .param("ids", ids.stream().map(TaskId::value).toArray(String[]::new))
                .query(WorkItemRow::item)
                .list();
    }

    /** Whoever else asks for the row waits until this transaction ends. */
    Optional<WorkItem> lock(TaskId id) {
        return jdbc.sql("select " + WorkItemRow.COLUMNS + " from work_item where task_id = :id for update")
                .param("id", id.value())
                .query(WorkItemRow::item)
                .optional();
    }

    void reminded(TaskId id, Instant now) {
        jdbc.sql("update work_item set reminded_at = ? where task_id = ? and ended_at is null")
                .params(at(now), id.value())
                .update();
    }

    void escalated(TaskId id, Role to, Instant now) {
        jdbc.sql("update work_item set escalated_at = ?, escalated_to = ? where task_id = ? and ended_at is null")
                .params(at(now), to.name(), id.value())
                .update();
    }

    /** The open row about the subject, if there is one. */
    Optional<WorkItem> open(SubjectId subject) {
        return jdbc.sql("select " + WorkItemRow.COLUMNS + """
                         from work_item where subject = :subject and ended_at is null
                        order by created_at, task_id limit 1""")
                .param("subject", subject.value())
                .query(WorkItemRow::item)
                .optional();
    }

    Optional<OpenTask> current(SubjectId subject) {
        return open(subject).map(WorkItem::task);
    }

    /** All open ones about the card, the oldest first. @param atMost so many */
    List<OpenTask> openOn(CardId card, int atMost) {
        return jdbc.sql("select " + WorkItemRow.COLUMNS + """
                         from work_item where card = :card and ended_at is null
                        order by created_at, task_id limit :most""")
                .param("card", card.value())
                .param("most", atMost)
                .query(WorkItemRow::task)
                .list();
    }

    /** @param atMost the latest so many */
    List<Step> steps(CardId card, int atMost) {
        return jdbc.sql("select * from (select " + WorkItemRow.COLUMNS + """
                         from work_item where card = :card order by created_at desc, task_id limit :most) latest
                        order by created_at, ended_at nulls last, task_id""")
                .param("card", card.value())
                .param("most", atMost)
                .query(WorkItemRow::step)
                .list();
    }

    private static UUID[] ids(Set<EmployeeId> persons) {
        return persons.stream().map(EmployeeId::value).toArray(UUID[]::new);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
