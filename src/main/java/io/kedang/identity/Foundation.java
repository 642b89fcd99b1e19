package io.kedang.identity;

import io.kedang.access.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people that a fresh installation begins with; departments and teams by name.
 *
 * @param agreement without it the role of clerk has no effect
 */
public record Foundation(
        List<String> departments, List<Team> teams, List<Person> people, Optional<Agreement> agreement) {

    /** Without a clerk among the people. */
    public Foundation(List<String> departments, List<Team> teams, List<Person> people) {
        this(departments, teams, people, Optional.empty());
    }

    /** The confidentiality agreement that the clerks have signed, on the day of the founding, and where it is kept. */
    public record Agreement(String wording, String place) {}

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
