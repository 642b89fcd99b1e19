package io.kedang.identity;

import io.kedang.access.Role;
import io.kedang.shared.TeamId;
import java.util.Optional;
import java.util.Set;

/**
 * What the administrator keeps about a person.
 *
 * @param roles without those that come with {@code managedTeams}: SALES_MANAGER is there exactly when a team is
 * @param managedTeams the teams for which the person is sales manager
 */
public record PersonDetails(
        Login login,
        String name,
        Optional<String> email,
        Optional<DepartmentId> department,
        Optional<TeamId> team,
        Set<Role> roles,
        Set<TeamId> managedTeams,
        boolean active) {

    /** @throws IdentityRefused when a role lacks the team that it needs, or there is no role */
    public PersonDetails {
        roles = Set.copyOf(roles);
        managedTeams = Set.copyOf(managedTeams);
        if (roles.isEmpty()) {
            throw IdentityRefused.noRole();
        }
        if (roles.contains(Role.SALES_MANAGER) == managedTeams.isEmpty()) {
            throw IdentityRefused.managerWithoutTeam();
        }
        if (roles.contains(Role.SALESPERSON) && team.isEmpty()) {
            throw IdentityRefused.salespersonWithoutTeam();
        }
    }

    /** The same, no longer active. */
    PersonDetails left() {
        return new PersonDetails(login, name, email, department, team, roles, managedTeams, false);
    }

    boolean isActiveAdministrator() {
        return active && roles.contains(Role.ADMIN);
    }
}
