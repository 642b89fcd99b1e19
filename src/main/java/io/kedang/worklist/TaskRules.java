package io.kedang.worklist;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.shared.EmployeeId;
import io.kedang.workflow.Groups;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may do what with a task. */
@Component
class TaskRules {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Access access;
    private final People people;
    private final TaskPages pages;
    private final Clock clock;

    TaskRules(Access access, People people, TaskPages pages, Clock clock) {
        this.access = access;
        this.people = people;
        this.pages = pages;
        this.clock = clock;
    }

    /** @throws TaskRefused unless the person may work on it now */
    void requireWorkable(WorkItem item, Actor actor) {
        requireSight(item, actor);
        requireOpen(item);
        if (!item.isHeldBy(actor.id())) {
            requireFreeFor(item, actor);
        }
        pages.check(item.task(), actor);
    }

    private void requireFreeFor(WorkItem item, Actor actor) {
        if (!isCandidate(item, actor)) {
            throw TaskRefused.onlyOverseen();
        }
        if (!item.isFree()) {
            throw TaskRefused.inOtherHands(name(item.task().assignee()));
        }
        if (item.excludes(actor.id())) {
            // the feature knows the reason better, if it has one
            pages.check(item.task(), actor);
            throw TaskRefused.excluded();
        }
    }

    /** @throws TaskRefused unless the person oversees it and it is open */
    void requireOverseen(WorkItem item, Actor actor) {
        if (!Scope.oversees(actor, item.task().team(), access)) {
            throw TaskRefused.notFound();
        }
        requireOpen(item);
    }

    /** @throws TaskRefused unless the task can go back from this person to its group */
    void requireReleasable(WorkItem item, Actor actor) {
        requireSight(item, actor);
        requireOpen(item);
        if (!item.isHeldBy(actor.id()) || item.task().group().isEmpty()) {
            throw TaskRefused.notReleasable();
        }
    }

    private void requireSight(WorkItem item, Actor actor) {
        boolean involved = item.isHeldBy(actor.id())
                || item.doneBy().filter(actor.id()::equals).isPresent();
        if (!involved
                && !isCandidate(item, actor)
                && !Scope.oversees(actor, item.task().team(), access)) {
            throw TaskRefused.notFound();
        }
    }

    private void requireOpen(WorkItem item) {
        if (item.endedAt().isPresent()) {
            String when = moment(item.endedAt().get());
            throw item.doneBy().isPresent()
                    ? TaskRefused.alreadyDone(name(item.doneBy()), when)
                    : TaskRefused.gone(when);
        }
    }

    boolean isCandidate(WorkItem item, Actor actor) {
        return item.task().group().filter(Groups.groupsOf(actor)::contains).isPresent();
    }

    /** Who may do it and does not have it. What a page's own check says is asked when one is chosen. */
    List<Person> takers(WorkItem item) {
        return item
                .task()
                .group()
                .map(this::membersOf)
                .orElseGet(() -> people.membersOf(item.task().team()))
                .stream()
                .filter(person -> !item.excludes(person.id()) && !item.isHeldBy(person.id()))
                .toList();
    }

    private List<Person> membersOf(String group) {
        return Groups.companyWideRole(group)
                .map(people::withRole)
                .or(() -> Groups.teamOf(group).map(people::managersOf))
                .orElseGet(List::of);
    }

    /** @throws TaskRefused unless the task can be given to the person */
    void requireTaker(WorkItem item, EmployeeId to) {
        Optional<Actor> taker = people.actor(to).filter(actor -> takers(item).stream()
                .anyMatch(person -> person.id().equals(to)));
        pages.check(item.task(), taker.orElseThrow(() -> TaskRefused.noTaker(name(Optional.of(to)))));
    }

    private String name(Optional<EmployeeId> person) {
        Map<EmployeeId, String> names = people.names(person.stream().toList());
        return person.map(names::get).orElse("–");
    }

    private String moment(Instant at) {
        return MOMENT.format(LocalDateTime.ofInstant(at, clock.getZone()));
    }
}
