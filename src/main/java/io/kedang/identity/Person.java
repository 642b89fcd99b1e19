package io.kedang.identity;

import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.Optional;
import java.util.Set;

/** An employee as other modules see one. */
public record Person(
        EmployeeId id, String login, String name, Optional<TeamId> team, Set<Role> roles, boolean active) {}
