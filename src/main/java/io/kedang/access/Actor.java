package io.kedang.access;

import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.Set;

/**
 * The person who acts.
 *
 * @param name as shown to others
 * @param roles all that the person has today
 * @param managedTeams the teams for which the person is sales manager
 */
public record Actor(EmployeeId id, String name, Set<Role> roles, Set<TeamId> managedTeams) {

    public Actor {
        roles = Set.copyOf(roles);
        managedTeams = Set.copyOf(managedTeams);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
