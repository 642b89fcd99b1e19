package io.kedang.access;

import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.Optional;
import java.util.Set;

/**
 * The person who acts. Where a deputy acts for the person, everything but {@code deputy} is the person's: reach, tasks
 * and groups follow from that; whoever asks who may decide (four eyes) asks about {@link #persons}.
 *
 * @param name as shown to others
 * @param roles all that the person has today; of one stood in for, those that a deputy takes over
 * @param managedTeams the teams for which the person is sales manager
 * @param deputy who really acts, when that is not the person
 */
public record Actor(EmployeeId id, String name, Set<Role> roles, Set<TeamId> managedTeams, Optional<Deputy> deputy) {

    public Actor {
        roles = Set.copyOf(roles);
        managedTeams = Set.copyOf(managedTeams);
    }

    /** Someone who acts for themselves. */
    public Actor(EmployeeId id, String name, Set<Role> roles, Set<TeamId> managedTeams) {
        this(id, name, roles, managedTeams, Optional.empty());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The deputy who really acts; empty when the person acts in person. */
    public Optional<EmployeeId> by() {
        return deputy.map(Deputy::id);
    }

    /** Who sits at the keyboard: the deputy, else the person. */
    public EmployeeId self() {
        return by().orElse(id);
    }

    /** The name of {@link #self}. */
    public String selfName() {
        return deputy.map(Deputy::name).orElse(name);
    }

    /** The person and, when there is one, the deputy: whatever either did counts as done by this actor. */
    public Set<EmployeeId> persons() {
        return by().map(someone -> Set.of(id, someone)).orElse(Set.of(id));
    }

    /** Who acts for another, by name as shown to others. */
    public record Deputy(EmployeeId id, String name) {}
}
