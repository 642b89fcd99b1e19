package io.kedang.visit;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.identity.DepartmentId;
import io.kedang.shared.TeamId;
import java.util.Map;
import java.util.UUID;

/**
 * The visits that a person has to do with, as a predicate on the visit {@code v} and its card {@code c}.
 *
 * @param predicate SQL made of constants only
 */
record VisitScope(String predicate, Map<String, Object> parameters) {

    /** What someone follows who visits or oversees: own customers', the teams', for the leader all. */
    static VisitScope of(Actor actor, Access access) {
        boolean oversees = access.may(actor, Permission.SEE_KEEPING);
        if (oversees && actor.has(Role.LEADER)) {
            return new VisitScope("true", Map.of());
        }
        UUID[] teams = actor.managedTeams().stream().map(TeamId::value).toArray(UUID[]::new);
        boolean visits = access.may(actor, Permission.KEEP_CARDS);
        if (!oversees || teams.length == 0) {
            return new VisitScope(
                    "v.card in (select id from card where owner = :me)",
                    Map.of("me", actor.id().value()));
        }
        return visits
                ? new VisitScope(
                        "(v.team = any(:teams) or c.owner = :me)",
                        Map.of("teams", teams, "me", actor.id().value()))
                : new VisitScope("v.team = any(:teams)", Map.of("teams", teams));
    }

    /** What was sent to a department. */
    static VisitScope of(DepartmentId department) {
        return new VisitScope("v.department = :department", Map.of("department", department.value()));
    }
}
