package io.kedang.worklist;

import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.identity.People;
import io.kedang.shared.EmployeeId;
import io.kedang.workflow.Groups;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * For which tasks of groups a person is a candidate: those of the person's own groups. The leader also stands in for
 * the managers of a team that nobody but the excluded person manages today, and for a department that nobody
 * represents, so that no task waits for nobody.
 *
 * @param groups the person's own
 * @param vacant groups of managers and of departments without anyone in them, for a leader
 * @param lonely groups of managers with only that person in them, for a leader
 */
record Candidacy(Actor actor, Set<String> groups, Set<String> vacant, Map<String, EmployeeId> lonely) {

    /** Two queries for a leader, one for who represents a department, none for others. */
    static Candidacy of(Actor actor, People people) {
        Set<String> groups = new HashSet<>(Groups.groupsOf(actor));
        if (actor.has(Role.DEPARTMENT)) {
            people.departmentOf(actor.id()).map(Groups::representativesOf).ifPresent(groups::add);
        }
        Set<String> vacant = new HashSet<>();
        Map<String, EmployeeId> lonely = new HashMap<>();
        if (actor.has(Role.LEADER)) {
            people.soleManagers().forEach((team, manager) -> {
                String group = Groups.salesManagersOf(team);
                manager.ifPresentOrElse(someone -> lonely.put(group, someone), () -> vacant.add(group));
            });
            people.unrepresentedDepartments().stream()
                    .map(Groups::representativesOf)
                    .forEach(vacant::add);
        }
        return new Candidacy(actor, groups, vacant, lonely);
    }

    /** Whether the person is one of the candidates, excluded or not. */
    boolean covers(WorkItem item) {
        return item.task()
                .group()
                .filter(group -> groups.contains(group) || vacant.contains(group) || standsInAt(group, item))
                .isPresent();
    }

    private boolean standsInAt(String group, WorkItem item) {
        return lonely.containsKey(group) && item.excludes(lonely.get(group));
    }
}
