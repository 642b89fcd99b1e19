package io.kedang.identity;

import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The company's people and teams, to be looked up by other modules. */
public interface People {

    Optional<Person> find(EmployeeId id);

    Optional<Person> findByLogin(String login);

    /** The person with today's roles, as one who acts; empty when unknown or no longer active. */
    Optional<Actor> actor(EmployeeId id);

    /** {@link #actor} for several, in one query. */
    Map<EmployeeId, Actor> actors(Collection<EmployeeId> ids);

    /** Names by identity, in one query; for lists. */
    Map<EmployeeId, String> names(Collection<EmployeeId> ids);

    /** Active people who have the role anywhere. */
    List<Person> withRole(Role role);

    /** Active sales managers of the team. */
    List<Person> managersOf(TeamId team);

    /** Teams with at most one active sales manager, each with that one, in one query; for who must stand in. */
    Map<TeamId, Optional<EmployeeId>> soleManagers();

    /** Active salespeople and managers of the team: to whom its work can be given. */
    List<Person> membersOf(TeamId team);

    /** All of them, those that are closed too: a page that offers teams leaves these out. */
    List<Team> teams();

    Optional<Team> team(TeamId id);

    /** All of them, those that are closed too. */
    List<Department> departments();

    /** The department that the person belongs to and, with the role for it, represents. */
    Optional<DepartmentId> departmentOf(EmployeeId id);

    /** Active people who represent the department: those in it who have the role for that. */
    List<Person> representativesOf(DepartmentId department);

    /** Departments that nobody active represents, in one query; for who must stand in. */
    Set<DepartmentId> unrepresentedDepartments();
}
