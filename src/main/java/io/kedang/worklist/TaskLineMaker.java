package io.kedang.worklist;

import io.kedang.access.Actor;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes pages of lists: rows, the names in them, and what the person may do with each. */
@Component
class TaskLineMaker {

    static final int PAGE = 25;

    private final WorkItemLists lists;
    private final TaskRules rules;
    private final People people;
    private final Clock clock;

    TaskLineMaker(WorkItemLists lists, TaskRules rules, People people, Clock clock) {
        this.lists = lists;
        this.rules = rules;
        this.people = people;
        this.clock = clock;
    }

    TaskLines page(Actor actor, TaskQuery query) {
        Candidacy candidacy = rules.candidacy(actor);
        List<WorkItem> items = lists.page(candidacy, query, PAGE + 1);
        List<WorkItem> shown = items.subList(0, Math.min(PAGE, items.size()));
        Map<EmployeeId, String> names = people.names(
                shown.stream().flatMap(item -> item.task().assignee().stream()).collect(Collectors.toSet()));
        Map<TeamId, String> teams = people.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
        Function<WorkItem, TaskLine> line = item -> line(
                item,
                candidacy,
                teams.getOrDefault(item.task().team(), ""),
                item.task().assignee().map(names::get).orElse(""));
        Optional<TaskCursor> next = items.size() <= PAGE
                ? Optional.empty()
                : Optional.of(WorkItemLists.cursor(shown.get(PAGE - 1).task(), query.order()));
        return new TaskLines(shown.stream().map(line).toList(), next);
    }

    private TaskLine line(WorkItem item, Candidacy candidacy, String team, String who) {
        Actor actor = candidacy.actor();
        boolean held = item.isHeldBy(actor.id());
        boolean excluded = item.excludes(actor);
        boolean claimable = item.isFree() && candidacy.covers(item) && !excluded;
        return new TaskLine(
                item.task(),
                team,
                who,
                item.task().dueAt().filter(due -> due.isBefore(clock.instant())).isPresent(),
                item.lateness(),
                held && !excluded || claimable,
                claimable,
                held && item.task().group().isPresent(),
                rules.isReassignable(item, actor));
    }
}
