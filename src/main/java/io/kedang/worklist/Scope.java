package io.kedang.worklist;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.shared.TeamId;
import io.kedang.workflow.Groups;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One part of the open tasks that a person has to do with, as a predicate that one index serves in order. A list is
 * made from several: the first rows of each, merged. Asking for all at once would leave the database no order to
 * read in.
 *
 * @param predicate SQL made of constants only
 * @param parameters its values; {@code :me} is always there
 */
record Scope(String predicate, Map<String, Object> parameters) {

    static List<Scope> of(TaskView view, Actor actor, Access access) {
        return switch (view) {
            case MINE -> List.of(new Scope("assignee = :me", Map.of()));
            case GROUPS -> groups(Groups.groupsOf(actor));
            case TEAM -> teams(actor, access);
            case OVERDUE -> everything(actor, access);
        };
    }

    private static List<Scope> groups(Set<String> groups) {
        List<Scope> scopes = new ArrayList<>();
        for (String group : groups) {
            String name = "group" + scopes.size();
            scopes.add(new Scope(
                    "candidate_group = :" + name + " and assignee is null and (excluded is null or excluded <> :me)",
                    Map.of(name, group)));
        }
        return scopes;
    }

    private static List<Scope> teams(Actor actor, Access access) {
        if (!access.may(actor, Permission.REASSIGN)) {
            return List.of();
        }
        if (actor.has(Role.LEADER)) {
            return List.of(new Scope("true", Map.of()));
        }
        List<Scope> scopes = new ArrayList<>();
        for (TeamId team : actor.managedTeams()) {
            String name = "team" + scopes.size();
            scopes.add(new Scope("team = :" + name, Map.of(name, team.value())));
        }
        return scopes;
    }

    private static List<Scope> everything(Actor actor, Access access) {
        List<Scope> scopes = new ArrayList<>(of(TaskView.MINE, actor, access));
        scopes.addAll(of(TaskView.GROUPS, actor, access));
        scopes.addAll(of(TaskView.TEAM, actor, access));
        return scopes;
    }

    /** Whether the person sees all work of the team and may give it to others. */
    static boolean oversees(Actor actor, TeamId team, Access access) {
        return access.may(actor, Permission.REASSIGN)
                && (actor.has(Role.LEADER) || actor.managedTeams().contains(team));
    }
}
