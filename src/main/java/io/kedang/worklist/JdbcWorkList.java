package io.kedang.worklist;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.identity.Person;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Notices;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Refusal;
import io.kedang.shared.SubjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcWorkList implements WorkList {

    /** A card goes back and forth a few times; more than this nobody reads. */
    private static final int STEPS = 500;

    private final WorkItems items;
    private final WorkItemLists lists;
    private final TaskLineMaker lines;
    private final TaskRules rules;
    private final TaskPages pages;
    private final TaskService engine;
    private final TellingOfTasks told;
    private final Access access;
    private final Audit audit;

    JdbcWorkList(
            WorkItems items,
            WorkItemLists lists,
            TaskLineMaker lines,
            TaskRules rules,
            TaskPages pages,
            TaskService engine,
            TellingOfTasks told,
            Access access,
            Audit audit) {
        this.items = items;
        this.lists = lists;
        this.lines = lines;
        this.rules = rules;
        this.pages = pages;
        this.engine = engine;
        this.told = told;
        this.access = access;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public OpenTask open(TaskId id) {
        access.require(Permission.WORK);
        WorkItem item = items.find(id).orElseThrow(TaskRefused::notFound);
        rules.requireWorkable(item, access.actor());
        return item.task();
    }

    @Override
    @Transactional(readOnly = true)
    public SubjectId subject(TaskId id) {
        return known(id).subject();
    }

    @Override
    @Transactional(readOnly = true)
    public CardId card(TaskId id) {
        return known(id).requireCard();
    }

    private OpenTask known(TaskId id) {
        access.require(Permission.WORK);
        return items.find(id).orElseThrow(TaskRefused::notFound).task();
    }

    /** Outside any transaction of its own: a refusal inside one would doom it. */
    @Override
    public boolean mayOpen(TaskId id) {
        try {
            open(id);
            return true;
        } catch (Refusal notForThisPerson) {
            return false;
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayReassign(TaskId id) {
        return access.may(Permission.REASSIGN)
                && items.find(id)
                        .filter(item -> !item.isEnded() && rules.isReassignable(item, access.actor()))
                        .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public OpenTask overseen(TaskId id) {
        return overseenItem(items.find(id)).task();
    }

    /** Outside any transaction of its own, like {@link #mayOpen}. */
    @Override
    public List<Person> takers(TaskId id) {
        return rules.takers(overseenItem(items.find(id)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenTask> overseen(Collection<TaskId> ids) {
        return overseenItems(ids).map(WorkItem::task).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> takers(Collection<TaskId> ids) {
        return rules.candidates(overseenItems(ids).toList());
    }

    private Stream<WorkItem> overseenItems(Collection<TaskId> ids) {
        access.require(Permission.REASSIGN);
        Actor actor = access.actor();
        return items.open(ids.stream().limit(BatchOrder.MOST).toList()).stream()
                .filter(item -> rules.isReassignable(item, actor));
    }

    private WorkItem overseenItem(Optional<WorkItem> found) {
        access.require(Permission.REASSIGN);
        WorkItem item = found.orElseThrow(TaskRefused::notFound);
        rules.requireOverseen(item, access.actor());
        return item;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenTask take(TaskId id, String formKey) {
        OpenTask task = claimed(id);
        if (!task.formKey().equals(formKey)) {
            throw TaskRefused.otherForm();
        }
        return task;
    }

    @Override
    @Transactional
    public void claim(TaskId id) {
        claimed(id);
    }

    private OpenTask claimed(TaskId id) {
        access.require(Permission.WORK);
        Actor actor = access.actor();
        WorkItem item = items.lock(id).orElseThrow(TaskRefused::notFound);
        rules.requireWorkable(item, actor);
        if (!item.isFree()) {
            return item.task();
        }
        engine.claim(id.value(), actor.id().toString());
        record(Audited.TASK_CLAIMED, item.task(), Map.of());
        return item.task().heldBy(Optional.of(actor.id()));
    }

    @Override
    @Transactional
    public void release(TaskId id) {
        access.require(Permission.WORK);
        WorkItem item = items.lock(id).orElseThrow(TaskRefused::notFound);
        rules.requireReleasable(item, access.actor());
        engine.setAssignee(id.value(), null);
        record(Audited.TASK_RELEASED, item.task(), Map.of());
    }

    @Override
    @Transactional
    public void reassign(TaskId id, EmployeeId to) {
        pages.hold(overseenItem(items.find(id)).task());
        WorkItem item = overseenItem(items.lock(id));
        rules.requireTaker(item, to);
        engine.setAssignee(id.value(), to.toString());
        pages.passedOn(item.task(), to);
        record(Audited.TASK_REASSIGNED, item.task(), Map.of("to", to.toString()));
        tell(NoticeKind.TASK_GIVEN, to, item.task());
        item.task().assignee().ifPresent(before -> tell(NoticeKind.TASK_TAKEN, before, item.task()));
    }

    private void tell(NoticeKind kind, EmployeeId to, OpenTask task) {
        told.tell(
                List.of(to), kind, task, Map.of(Notices.BY, access.actor().id().toString()));
    }

    private void record(Audited what, OpenTask task, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("task", task.id().value());
        details.put("step", task.processKey() + "." + task.step());
        audit.record(what, AuditSubjects.of(task), details);
    }

    @Override
    @Transactional(readOnly = true)
    public TaskLines list(TaskQuery query) {
        access.require(Permission.WORK);
        return lines.page(access.actor(), query);
    }

    @Override
    @Transactional(readOnly = true)
    public WorkCounters counters() {
        access.require(Permission.WORK);
        return lists.counters(rules.candidacy(access.actor()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<StepLoad> load() {
        access.require(Permission.REASSIGN);
        return lists.load(rules.candidacy(access.actor()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenTask> next(int atMost) {
        access.require(Permission.WORK);
        return lists.next(rules.candidacy(access.actor()), Math.min(atMost, 100)).stream()
                .map(WorkItem::task)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OpenTask> current(SubjectId subject) {
        return items.current(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenTask> openOn(CardId card) {
        return items.openOn(card, STEPS);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Step> steps(CardId card) {
        return items.steps(card, STEPS);
    }

    @Override
    @Transactional
    public void rename(CardId card, String title) {
        items.rename(card, title);
    }
}
