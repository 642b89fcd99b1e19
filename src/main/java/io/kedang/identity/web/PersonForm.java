package io.kedang.identity.web;

import io.kedang.access.Role;
import io.kedang.identity.DepartmentId;
import io.kedang.identity.IdentityRefused;
import io.kedang.identity.Login;
import io.kedang.identity.PersonDetails;
import io.kedang.identity.PersonRecord;
import io.kedang.page.Problem;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.TeamId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator typed about a person, valid or not.
 *
 * @param version on which it is based; 0 for a new person
 */
record PersonForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable String email,
        @Nullable String department,
        @Nullable String team,
        @Nullable List<String> roles,
        @Nullable List<String> managedTeams,
        @Nullable Boolean active,
        int version) {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+");
    private static final int LONGEST_EMAIL = 254;

    PersonForm {
        login = typed(login);
        name = typed(name);
        email = typed(email);
        department = typed(department);
        team = typed(team);
        roles = Objects.requireNonNullElse(roles, List.of());
        managedTeams = Objects.requireNonNullElse(managedTeams, List.of());
        active = Boolean.TRUE.equals(active);
    }

    static PersonForm empty() {
        return new PersonForm("", "", "", "", "", List.of(), List.of(), true, 0);
    }

    static PersonForm of(PersonRecord record) {
        PersonDetails details = record.details();
        return new PersonForm(
                details.login().value(),
                details.name(),
                details.email().orElse(""),
                details.department().map(DepartmentId::toString).orElse(""),
                details.team().map(TeamId::toString).orElse(""),
                details.roles().stream().map(Enum::name).toList(),
                details.managedTeams().stream().map(TeamId::toString).toList(),
                details.active(),
                record.version());
    }

    /** The department and the teams, by code. */
    Set<String> units() {
        return Stream.concat(Stream.of(department, team), managedTeams.stream()).collect(Collectors.toSet());
    }

    PersonForm basedOn(int newVersion) {
        return new PersonForm(login, name, email, department, team, roles, managedTeams, active, newVersion);
    }

    /** @param problems takes what is wrong @return the details when nothing is */
    Optional<PersonDetails> read(PersonChoices choices, List<Problem> problems) {
        Optional<Login> readLogin = readLogin(problems);
        NameField.check(name, problems);
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            problems.add(Problem.of("email", "identity.email.invalid"));
        }
        check("department", department, choices.departmentCodes(), problems);
        check("team", team, choices.teamCodes(), problems);
        managedTeams.forEach(managed -> check("managedTeams", managed, choices.teamCodes(), problems));
        roles.forEach(role -> check("roles", role, choices.roleCodes(), problems));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return details(readLogin.orElseThrow(), problems);
    }

    private Optional<PersonDetails> details(Login readLogin, List<Problem> problems) {
        try {
            return Optional.of(new PersonDetails(
                    readLogin,
                    name,
                    filled(email),
                    filled(department).map(DepartmentId::of),
                    filled(team).map(TeamId::of),
                    roles.stream().map(Role::valueOf).collect(Collectors.toSet()),
                    managedTeams.stream().map(TeamId::of).collect(Collectors.toSet()),
                    active));
        } catch (IdentityRefused refusal) {
            problems.add(refusal.asProblem());
            return Optional.empty();
        }
    }

    private Optional<Login> readLogin(List<Problem> problems) {
        try {
            return Optional.of(new Login(login));
        } catch (InvalidValue invalid) {
            problems.add(new Problem("login", invalid.messageKey(), invalid.arguments()));
            return Optional.empty();
        }
    }

    private static void check(String field, String code, Set<String> known, List<Problem> problems) {
        if (!code.isEmpty() && !known.contains(code)) {
            problems.add(Problem.of(field, "identity.choice.unknown"));
        }
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** All roles, in the order of the work. */
    static List<String> allRoles() {
        return Arrays.stream(Role.values()).map(Enum::name).toList();
    }
}
