package io.kedang.worklist;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.shared.EmployeeId;
import io.kedang.workflow.Groups;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        // also of a task in hand: a deputy may be excluded from what the person holds
        if (item.excludes(actor)) {
            throw TaskRefused.excluded();
        }
    }

    private void requireFreeFor(WorkItem item, Actor actor) {
        if (!isCandidate(item, actor)) {
            throw TaskRefused.onlyOverseen();
        }
        if (!item.isFree()) {
            throw TaskRefused.inOtherHands(name(item.task().assignee()));
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

    Candidacy candidacy(Actor actor) {
        return Candidacy.of(actor, people);
    }

    private boolean isCandidate(WorkItem item, Actor actor) {
        return candidacy(actor).covers(item);
    }

    /** Whether the person may give it to others; asks no database, for lists. */
    boolean isReassignable(WorkItem item, Actor actor) {
        return Scope.oversees(actor, item.task().team(), access);
    }

    /**
     * Who may do it and does not have it. Not to be called in a transaction: a page that keeps someone away refuses,
     * which would doom it.
     */
    List<Person> takers(WorkItem item) {
        List<Person> others = others(item);
        Map<EmployeeId, Actor> actors =
                people.actors(others.stream().map(Person::id).toList());
        return others.stream()
                .filter(person -> Optional.ofNullable(actors.get(person.id()))
                        .filter(actor -> pages.lets(item.task(), actor))
                        .isPresent())
                .toList();
    }

    /** Who has it in hand; while nobody has, everyone who could take it. */
    Set<EmployeeId> whoseTurn(WorkItem item) {
        Set<EmployeeId> holder = item.task().assignee().map(Set::of).orElse(Set.of());
        return holder.isEmpty() ? others(item).stream().map(Person::id).collect(Collectors.toSet()) : holder;
    }

    /** The candidates who do not have it. */
    private List<Person> others(WorkItem item) {
        return candidates(item).stream()
                .filter(person -> !item.isHeldBy(person.id()))
                .toList();
    }

    private List<Person> candidates(WorkItem item) {
        OpenTask task = item.task();
        return task.group().map(group -> candidates(group, item)).orElseGet(() -> people.membersOf(task.team()).stream()
                .filter(person -> pages.passesOnTo(task, person))
                .toList());
    }

    private List<Person> candidates(String group, WorkItem item) {
        Optional<List<Person>> ofTheCompany = Groups.companyWideRole(group).map(people::withRole);
        List<Person> members = ofTheCompany
                .or(() -> Groups.teamOf(group).map(people::managersOf))
                .or(() -> Groups.departmentOf(group).map(people::representativesOf))
                .orElse(List.of());
        List<Person> candidates = allowed(members, item);
        boolean vacant = candidates.isEmpty() && ofTheCompany.isEmpty();
        return vacant ? allowed(people.withRole(Role.LEADER), item) : candidates;
    }

    /** Everyone who is a candidate for one of them: asked once for each group and team, not for each task. */
    List<Person> candidates(Collection<WorkItem> tasks) {
        Map<String, WorkItem> oneOfEach = new TreeMap<>();
        tasks.forEach(item -> oneOfEach.putIfAbsent(
                item.task().group().orElse(item.task().formKey()) + " "
                        + item.task().team(),
                item));
        Set<Person> candidates = new LinkedHashSet<>();
        oneOfEach.values().forEach(item -> candidates(item).forEach(candidates::add));
        return List.copyOf(candidates);
    }

    private static List<Person> allowed(List<Person> people, WorkItem item) {
        return people.stream().filter(person -> !item.excludes(person.id())).toList();
    }

    /** @throws TaskRefused unless the task can be given to the person */
    void requireTaker(WorkItem item, EmployeeId to) {
        Optional<Actor> chosen = people.actor(to);
        // the feature knows the reason better, if it has one
        chosen.filter(actor -> item.excludes(actor.id())).ifPresent(actor -> pages.checkTaker(item.task(), actor));
        Optional<Actor> taker = chosen.filter(
                actor -> others(item).stream().anyMatch(person -> person.id().equals(to)));
        pages.checkTaker(item.task(), taker.orElseThrow(() -> TaskRefused.noTaker(name(Optional.of(to)))));
    }

    private String name(Optional<EmployeeId> person) {
        Map<EmployeeId, String> names = people.names(person.stream().toList());
        return person.map(names::get).orElse("–");
    }

    private String moment(Instant at) {
        return MOMENT.format(LocalDateTime.ofInstant(at, clock.getZone()));
    }
}
