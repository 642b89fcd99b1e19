package io.kedang.workflow;

import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.identity.DepartmentId;
import io.kedang.shared.TeamId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The candidate groups that models may name. A group carries its scope, so that no query needs to know roles. */
public final class Groups {

    public static final String CLERK = "CLERK";
    public static final String FINANCE = "FINANCE";
    public static final String LEADER = "LEADER";

    private static final String SALES_MANAGER = "SALES_MANAGER:";
    private static final String DEPARTMENT = "DEPARTMENT:";
    private static final Set<String> COMPANY_WIDE = Set.of(CLERK, FINANCE, LEADER);

    private Groups() {}

    /** The sales managers of one team: {@code SALES_MANAGER:<team>}. */
    public static String salesManagersOf(TeamId team) {
        return SALES_MANAGER + team;
    }

    /** Who represents one department: {@code DEPARTMENT:<department>}. */
    public static String representativesOf(DepartmentId department) {
        return DEPARTMENT + department;
    }

    /** All groups that the person is in today by role and team; whose department one represents, the people know. */
    public static Set<String> groupsOf(Actor actor) {
        Set<String> groups = new HashSet<>();
        for (Role role : actor.roles()) {
            if (COMPANY_WIDE.contains(role.name())) {
                groups.add(role.name());
            }
        }
        if (actor.has(Role.SALES_MANAGER)) {
            actor.managedTeams().forEach(team -> groups.add(salesManagersOf(team)));
        }
        return groups;
    }

    /** The role whose holders form a company-wide group; empty for other groups. */
    public static Optional<Role> companyWideRole(String group) {
        return COMPANY_WIDE.contains(group) ? Optional.of(Role.valueOf(group)) : Optional.empty();
    }

    /** The team whose sales managers form the group; empty for other groups. */
    public static Optional<TeamId> teamOf(String group) {
        return group.startsWith(SALES_MANAGER)
                ? Optional.of(TeamId.of(group.substring(SALES_MANAGER.length())))
                : Optional.empty();
    }

    /** The department whose representatives form the group; empty for other groups. */
    public static Optional<DepartmentId> departmentOf(String group) {
        return group.startsWith(DEPARTMENT)
                ? Optional.of(DepartmentId.of(group.substring(DEPARTMENT.length())))
                : Optional.empty();
    }

    /** Whether a model may name it; the team or department is an expression there. */
    static boolean mayBeNamed(String group) {
        return COMPANY_WIDE.contains(group)
                || group.startsWith(SALES_MANAGER + "${")
                || group.startsWith(DEPARTMENT + "${")
                || group.startsWith("${");
    }
}
