package io.kedang.visit;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.identity.Department;
import io.kedang.identity.DepartmentId;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.schedule.ScheduleKind;
import io.kedang.schedule.Schedules;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.SubjectId;
import io.kedang.shared.TeamId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looking visits up: those that one follows, and for a department those that were sent to it. */
@Component
@Transactional(readOnly = true)
public class ReadingVisits {

    private static final int PAGE = 25;
    private static final int ON_CARD = 5;

    private final VisitRules rules;
    private final VisitRows visits;
    private final VisitLists lists;
    private final Schedules schedules;
    private final Cards cards;
    private final People people;
    private final Access access;

    ReadingVisits(
            VisitRules rules,
            VisitRows visits,
            VisitLists lists,
            Schedules schedules,
            Cards cards,
            People people,
            Access access) {
        this.rules = rules;
        this.visits = visits;
        this.lists = lists;
        this.schedules = schedules;
        this.cards = cards;
        this.people = people;
        this.access = access;
    }

    /** @throws VisitRefused when unknown, or neither followed nor sent to the person's department (404) */
    public Visit get(VisitId id) {
        access.require(Permission.WORK);
        return visits.find(id)
                .filter(visit -> rules.follows(visit) || rules.isSentTo(visit))
                .orElseThrow(VisitRefused::notFound);
    }

    /** Whether the person who acts visits the customer or oversees who does: then the card can be opened too. */
    public boolean follows(Visit visit) {
        return rules.follows(visit);
    }

    /** Whether it was sent to the department of the person who acts. */
    public boolean isSentTo(Visit visit) {
        return rules.isSentTo(visit);
    }

    /** As {@link #get}. */
    public VisitDetails details(VisitId id) {
        Visit visit = get(id);
        List<Attempt> attempts = visits.attempts(id);
        List<Note> notes = visits.notes(id);
        EmployeeId holder = cards.holder(visit.card());
        Set<EmployeeId> named = new HashSet<>(Set.of(holder));
        visit.plannedBy().ifPresent(named::add);
        visit.handedIn().map(Done::persons).ifPresent(named::addAll);
        visit.collated().map(Done::persons).ifPresent(named::addAll);
        attempts.forEach(attempt -> named.addAll(attempt.noted().persons()));
        notes.forEach(note -> named.addAll(note.written().persons()));
        Map<EmployeeId, String> names = people.names(named);
        return new VisitDetails(
                visit,
                attempts,
                notes,
                names,
                names.getOrDefault(visit.handedIn().map(Done::by).orElse(holder), ""),
                people.team(visit.team()).map(Team::name).orElse(""),
                visit.department().map(this::name).orElse(""));
    }

    private String name(DepartmentId id) {
        return people.departments().stream()
                .filter(one -> one.id().equals(id))
                .map(Department::name)
                .findFirst()
                .orElse("");
    }

    /** Of what the person follows. */
    public VisitLines followed(VisitQuery query) {
        rules.requireKeeper();
        return lines(VisitScope.of(access.actor(), access), query);
    }

    public VisitFigures figuresOfFollowed(VisitQuery.Period period) {
        rules.requireKeeper();
        VisitScope scope = VisitScope.of(access.actor(), access);
        return lists.figures(scope, period, scope);
    }

    /** How many of what the person follows. */
    public int countFollowed(VisitView view) {
        rules.requireKeeper();
        return lists.count(VisitScope.of(access.actor(), access), view);
    }

    /** Of what was sent to the person's department. */
    public VisitLines sent(VisitQuery query) {
        access.require(Permission.COLLATE_VISITS);
        return department()
                .map(own -> lines(VisitScope.of(own), query))
                .orElse(new VisitLines(List.of(), Optional.empty()));
    }

    /** The figures of what was sent; overdue are those of the whole company, of which the department sees none. */
    public VisitFigures figuresOfSent(VisitQuery.Period period) {
        access.require(Permission.COLLATE_VISITS);
        VisitScope all = new VisitScope("true", Map.of());
        return department()
                .map(own -> lists.figures(VisitScope.of(own), period, all))
                .orElse(new VisitFigures(0, Optional.empty(), 0, 0));
    }

    /** How many of what was sent. */
    public int countSent(VisitView view) {
        access.require(Permission.COLLATE_VISITS);
        return department().map(own -> lists.count(VisitScope.of(own), view)).orElse(0);
    }

    private Optional<DepartmentId> department() {
        return people.departmentOf(access.actor().id());
    }

    private VisitLines lines(VisitScope scope, VisitQuery query) {
        List<Visit> found = lists.page(scope, query, PAGE + 1);
        List<Visit> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<Visit, EmployeeId> visitors = visitors(shown);
        Map<EmployeeId, String> names = people.names(visitors.values());
        Map<TeamId, String> teams = people.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
        return new VisitLines(
                shown.stream()
                        .map(visit -> new VisitLine(
                                visit,
                                names.getOrDefault(visitors.get(visit), ""),
                                teams.getOrDefault(visit.team(), "")))
                        .toList(),
                found.size() <= PAGE ? Optional.empty() : Optional.of(VisitCursor.of(shown.get(PAGE - 1))));
    }

    /** Who handed it in; while it waits, who holds the card. */
    private Map<Visit, EmployeeId> visitors(List<Visit> shown) {
        Map<CardId, EmployeeId> holders = visits.holders(
                shown.stream().filter(Visit::isPlanned).map(Visit::card).toList());
        return shown.stream().collect(Collectors.toMap(visit -> visit, visit -> visit.handedIn()
                .map(Done::by)
                .orElseGet(() -> holders.get(visit.card()))));
    }

    /** For the page of a card that the person sees; what was said is for those who also see the assessment. */
    public Optional<VisitsOfCard> of(CardSummary card) {
        access.require(Permission.READ_CARDS);
        if (!cards.groups(card).contains(FieldGroup.ASSESSMENT)) {
            return Optional.empty();
        }
        Optional<Visit> waiting = visits.planned(card.id());
        SubjectId subject = card.id().subject();
        return Optional.of(new VisitsOfCard(
                        waiting,
                        visits.made(card.id(), ON_CARD),
                        waiting.isPresent()
                                ? Optional.empty()
                                : Optional.ofNullable(schedules
                                        .nextDue(ScheduleKind.RETURN_VISIT, List.of(subject))
                                        .get(subject))))
                .filter(any -> !any.isNothing());
    }
}
