package io.kedang.identity;

import io.kedang.access.Role;
import io.kedang.shared.EmailAddress;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.PhoneNumber;
import io.kedang.shared.TeamId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A person who works here: what the administrator keeps, the password, and the person's own choices. */
@Entity
@Table(name = "employee")
@DynamicUpdate
class Employee {

    @Id
    private UUID id;

    /** Null until it is stored: by that Spring Data tells the new from the known. */
    @Version
    private @Nullable Integer version;

    private String login;
    private String name;
    private @Nullable String email;

    @OptimisticLock(excluded = true)
    private @Nullable String phone;

    private @Nullable UUID department;
    private @Nullable UUID team;
    private boolean active;

    /** A list, for Hibernate then replaces all rows: single rows with an empty team it would not find again. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "employee_role", joinColumns = @JoinColumn(name = "employee"))
    private List<RoleGrant> roles = new ArrayList<>();

    @OptimisticLock(excluded = true)
    private String passwordHash;

    @OptimisticLock(excluded = true)
    private int passwordEdition;

    @OptimisticLock(excluded = true)
    private boolean mustChangePassword;

    @OptimisticLock(excluded = true)
    private @Nullable String language;

    @OptimisticLock(excluded = true)
    private @Nullable String theme;

    @OptimisticLock(excluded = true)
    private boolean shortcuts = true;

    @SuppressWarnings("NullAway.Init")
    protected Employee() {}

    /** A new colleague, whose one-use password is to be changed at the first sign-in. */
    static Employee join(PersonDetails details, String oneUsePasswordHash, Instant now) {
        Employee employee = new Employee();
        employee.id = EmployeeId.random().value();
        employee.take(details, now);
        employee.passwordHash = oneUsePasswordHash;
        employee.mustChangePassword = true;
        return employee;
    }

    void change(PersonDetails details, Instant now) {
        if (active && !details.active()) {
            endSessions();
        }
        take(details, now);
    }

    /** A password that someone else knows: good for signing in once, to choose one's own. */
    void giveOneUsePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
        endSessions();
    }

    /** A password that only the person knows. */
    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        endSessions();
    }

    void chooseLanguage(Optional<Locale> chosen) {
        language = chosen.map(Locale::toLanguageTag).orElse(null);
    }

    void chooseTheme(Optional<String> chosen) {
        theme = chosen.orElse(null);
    }

    void chooseShortcuts(boolean chosen) {
        shortcuts = chosen;
    }

    /** Where the person wants to be written to and called. */
    void reachAt(Optional<EmailAddress> address, Optional<PhoneNumber> number) {
        email = address.map(EmailAddress::text).orElse(null);
        phone = number.map(PhoneNumber::text).orElse(null);
    }

    Optional<PhoneNumber> phone() {
        return Optional.ofNullable(phone).map(PhoneNumber::of);
    }

    EmployeeId id() {
        return new EmployeeId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    String passwordHash() {
        return passwordHash;
    }

    PersonDetails details() {
        return new PersonDetails(
                new Login(login),
                name,
                Optional.ofNullable(email),
                Optional.ofNullable(department).map(DepartmentId::new),
                Optional.ofNullable(team).map(TeamId::new),
                roles.stream().map(RoleGrant::role).collect(Collectors.toSet()),
                roles.stream()
                        .flatMap(grant -> Optional.ofNullable(grant.team()).stream())
                        .map(TeamId::new)
                        .collect(Collectors.toSet()),
                active);
    }

    private void endSessions() {
        passwordEdition++;
    }

    private void take(PersonDetails details, Instant now) {
        login = details.login().value();
        name = details.name();
        email = details.email().orElse(null);
        department = details.department().map(DepartmentId::value).orElse(null);
        team = details.team().map(TeamId::value).orElse(null);
        active = details.active();
        List<RoleGrant> granted = grants(details.roles(), details.managedTeams(), now).stream()
                .map(this::sinceBefore)
                .toList();
        if (!Set.copyOf(roles).equals(Set.copyOf(granted))) {
            roles.clear();
            roles.addAll(granted);
        }
    }

    /** What the person has already, the person has since then. */
    private RoleGrant sinceBefore(RoleGrant granted) {
        return roles.stream().filter(granted::gives).findFirst().orElse(granted);
    }

    private static List<RoleGrant> grants(Set<Role> roles, Set<TeamId> managed, Instant now) {
        List<RoleGrant> grants = new ArrayList<>();
        roles.stream()
                .filter(role -> role != Role.SALES_MANAGER)
                .forEach(role -> grants.add(new RoleGrant(role, null, now)));
        managed.forEach(team -> grants.add(new RoleGrant(Role.SALES_MANAGER, team.value(), now)));
        return grants;
    }
}
