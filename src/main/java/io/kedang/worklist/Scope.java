package io.kedang.worklist;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One part of the open tasks that a person has to do with, as a predicate that one index serves in order. A list is
 * made from several: the first rows of each, merged. Asking for all at once would leave the database no order to
 * read in.
 *
 * @param predicate SQL made of constants only
 * @param parameters its values; {@code :me} and {@code :persons} (me and the deputy who acts) are always there
 */
record Scope(String predicate, Map<String, Object> parameters) {

    private static final String FREE = " and assignee is null and (excluded is null or excluded <> all(:persons))"
            + " and (excluded_deputies is null or not excluded_deputies && :persons)";

    /** What every other part is contained in. */
    private static final Scope ALL = new Scope("true", Map.of());

    static List<Scope> of(TaskView view, Candidacy candidacy, Access access) {
        return switch (view) {
            case MINE -> List.of(new Scope("assignee = :me", Map.of()));
            case GROUPS -> groups(candidacy);
            case TEAM -> teams(candidacy.actor(), access);
            case OVERDUE -> everything(candidacy, access);
        };
    }

    private static List<Scope> groups(Candidacy candidacy) {
        List<Scope> scopes = new ArrayList<>();
        for (String group : candidacy.groups()) {
            String name = "group" + scopes.size();
            scopes.add(new Scope("candidate_group = :" + name + FREE, Map.of(name, group)));
        }
        scopes.addAll(standingIn(candidacy));
        return scopes;
    }

    /** Few rows whatever the order: an index finds them, and they are sorted then. */
    private static List<Scope> standingIn(Candidacy candidacy) {
        List<Scope> scopes = new ArrayList<>();
        if (!candidacy.vacant().isEmpty()) {
            String[] vacant = candidacy.vacant().toArray(String[]::new);
            scopes.add(new Scope("candidate_group = any(:vacant)" + FREE, Map.of("vacant", vacant)));
        }
        if (!candidacy.lonely().isEmpty()) {
            List<Map.Entry<String, EmployeeId>> lonely =
                    List.copyOf(candidacy.lonely().entrySet());
            String[] groups = lonely.stream().map(Map.Entry::getKey).toArray(String[]::new);
            UUID[] managers =
                    lonely.stream().map(entry -> entry.getValue().value()).toArray(UUID[]::new);
            // two parts, each with an index of its own: joined by "or" the whole list would be read
            Map<String, Object> sole = Map.of("lonely", groups, "soleManagers", managers);
            scopes.add(new Scope(
                    "(candidate_group, excluded) in (select * from unnest(:lonely, :soleManagers))" + FREE, sole));
            scopes.add(new Scope(
                    "excluded_deputies is not null and candidate_group = any(:lonely)"
                            + " and exists (select from unnest(:lonely, :soleManagers) as sole (team, manager)"
                            + " where team = candidate_group and manager = any(excluded_deputies))" + FREE,
                    sole));
        }
        return scopes;
    }

    private static List<Scope> teams(Actor actor, Access access) {
        if (!access.may(actor, Permission.REASSIGN)) {
            return List.of();
        }
        if (actor.has(Role.LEADER)) {
            return List.of(ALL);
        }
        List<Scope> scopes = new ArrayList<>();
        for (TeamId team : actor.managedTeams()) {
            String name = "team" + scopes.size();
            scopes.add(new Scope("team = :" + name, Map.of(name, team.value())));
        }
        return scopes;
    }

    private static List<Scope> everything(Candidacy candidacy, Access access) {
        List<Scope> overseen = of(TaskView.TEAM, candidacy, access);
        if (overseen.contains(ALL)) {
            return overseen;
        }
        List<Scope> scopes = new ArrayList<>(of(TaskView.MINE, candidacy, access));
        scopes.addAll(of(TaskView.GROUPS, candidacy, access));
        scopes.addAll(overseen);
        return scopes;
    }

    /** The part of a list that the person can work on, for going through it task by task. */
    static List<Scope> workable(TaskView view, Candidacy candidacy, Access access) {
        if (view == TaskView.MINE || view == TaskView.GROUPS) {
            return of(view, candidacy, access);
        }
        List<Scope> scopes = new ArrayList<>(of(TaskView.MINE, candidacy, access));
        scopes.addAll(groups(candidacy));
        return view == TaskView.TEAM && !candidacy.actor().has(Role.LEADER)
                ? scopes.stream().map(scope -> scope.inTeams(candidacy.actor())).toList()
                : scopes;
    }

    private Scope inTeams(Actor actor) {
        Map<String, Object> more = new HashMap<>(parameters);
        more.put("managed", actor.managedTeams().stream().map(TeamId::value).toArray(UUID[]::new));
        return new Scope(predicate + " and team = any(:managed)", more);
    }

    /** Whether the person sees all work of the team and may give it to others. */
    static boolean oversees(Actor actor, TeamId team, Access access) {
        return access.may(actor, Permission.REASSIGN)
                && (actor.has(Role.LEADER) || actor.managedTeams().contains(team));
    }
}
