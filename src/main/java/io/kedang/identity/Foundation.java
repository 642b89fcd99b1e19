package io.kedang.identity;

import io.kedang.access.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people that a fresh installation begins with; departments and teams by name. */
public record Foundation(List<String> departments, List<Team> teams, List<Person> people) {

    /** A team of a department. */
    public record Team(String name, String department) {}

    /**
     * @param roles a sales manager is one for {@code team}
     * @param mustChangePassword at the first sign-in
     */
    public record Person(
            String login,
            String name,
            Optional<String> department,
            Optional<String> team,
            Set<Role> roles,
            boolean mustChangePassword) {}
}
