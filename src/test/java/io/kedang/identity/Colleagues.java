package io.kedang.identity;

import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People that a test makes for itself, by the hand of the demonstration's administrator. */
@Component
public class Colleagues {

    private final ManagingPeople managing;
    private final Organisation organisation;
    private final ActingAs actingAs;
    private final AppointingDeputies deputies;
    private final ConfidentialityAgreements agreements;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    Colleagues(
            ManagingPeople managing,
            Organisation organisation,
            ActingAs actingAs,
            AppointingDeputies deputies,
            ConfidentialityAgreements agreements,
            People people,
            JdbcClient jdbc,
            Clock clock) {
        this.deputies = deputies;
        this.agreements = agreements;
        this.people = people;
        this.clock = clock;
        this.managing = managing;
        this.organisation = organisation;
        this.actingAs = actingAs;
        this.jdbc = jdbc;
    }

    /** Someone new who belongs to no team. */
    public OneUsePassword join(Role... roles) {
        List<Role> wanted = List.of(roles);
        if (!wanted.contains(Role.CLERK)) {
            return actingAs.call("admin1", () -> managing.add(details(roles)));
        }
        Role[] instead = wanted.stream()
                .map(role -> role == Role.CLERK ? Role.DEPARTMENT : role)
                .toArray(Role[]::new);
        OneUsePassword clerk = actingAs.call("admin1", () -> managing.add(details(instead)));
        bind(clerk.person());
        jdbc.sql("update employee_role set role = 'CLERK' where employee = ? and role = 'DEPARTMENT'")
                .param(clerk.person().value())
                .update();
        return clerk;
    }

    /** The person has signed a confidentiality agreement today. */
    void bind(EmployeeId person) {
        actingAs.run(
                "admin1",
                () -> agreements.record(
                        person,
                        new ConfidentialityAgreements.Signed("2026", LocalDate.now(clock), Optional.empty(), "A-01")));
    }

    /** Someone new who has a password of their own already. */
    public OneUsePassword settled(Role... roles) {
        OneUsePassword someone = join(roles);
        jdbc.sql("update employee set must_change_password = false where id = ?")
                .param(someone.person().value())
                .update();
        return someone;
    }

    /** The administrator gives the person a new one-use password. */
    public OneUsePassword givePassword(EmployeeId person) {
        return actingAs.call("admin1", () -> managing.giveOneUsePassword(person));
    }

    public TeamId newTeam() {
        return actingAs.call(
                "admin1",
                () -> organisation.addTeam(
                        "Team " + UUID.randomUUID(),
                        organisation.departments().get(0).id()));
    }

    /** Someone new of the team, who manages it with the role of a manager, and has a password of their own already. */
    public OneUsePassword inTeam(TeamId team, Set<Role> roles) {
        OneUsePassword someone = settled(Role.VIEWER);
        actingAs.run("admin1", () -> {
            PersonRecord record = managing.record(someone.person());
            PersonDetails is = record.details();
            managing.change(
                    record.id(),
                    record.version(),
                    new PersonDetails(
                            is.login(),
                            is.name(),
                            is.email(),
                            is.department(),
                            Optional.of(team),
                            roles,
                            roles.contains(Role.SALES_MANAGER) ? Set.of(team) : Set.of(),
                            true));
        });
        return someone;
    }

    /** Someone new who manages the team. */
    public EmployeeId managerOf(TeamId team) {
        PersonDetails plain = details(Role.VIEWER);
        PersonDetails manager = new PersonDetails(
                plain.login(),
                plain.name(),
                plain.email(),
                plain.department(),
                plain.team(),
                Set.of(Role.SALES_MANAGER),
                Set.of(team),
                true);
        return actingAs.call("admin1", () -> managing.add(manager)).person();
    }

    /** Someone new who sells in the team, with a password of their own already. */
    public OneUsePassword salespersonOf(TeamId team) {
        PersonDetails plain = details(Role.VIEWER);
        PersonDetails salesperson = new PersonDetails(
                plain.login(),
                plain.name(),
                plain.email(),
                plain.department(),
                Optional.of(team),
                Set.of(Role.SALESPERSON),
                Set.of(),
                true);
        OneUsePassword someone = actingAs.call("admin1", () -> managing.add(salesperson));
        jdbc.sql("update employee set must_change_password = false where id = ?")
                .param(someone.person().value())
                .update();
        return someone;
    }

    /** From today on for a week; ended by the returned action, for tests that share the people of the demonstration. */
    public AutoCloseable deputy(String person, String deputy) {
        EmployeeId of = people.findByLogin(person).orElseThrow().id();
        EmployeeId by = people.findByLogin(deputy).orElseThrow().id();
        LocalDate today = LocalDate.now(clock);
        if (people.find(of).orElseThrow().roles().contains(Role.CLERK)) {
            bind(by);
        }
        actingAs.run(
                "admin1", () -> deputies.appoint(of, new AppointingDeputies.Appointment(by, today, today.plusDays(6))));
        return () -> jdbc.sql(
                        "update deputy set ended_at = clock_timestamp(), ended_by = ? where person = ? and ended_at is null")
                .params(of.value(), of.value())
                .update();
    }

    public void leave(EmployeeId id) {
        change(id, active(record(id).details(), false));
    }

    void change(EmployeeId id, PersonDetails details) {
        actingAs.run("admin1", () -> managing.change(id, record(id).version(), details));
    }

    PersonRecord record(EmployeeId id) {
        return actingAs.call("admin1", () -> managing.record(id));
    }

    List<String> audited(EmployeeId id) {
        return jdbc.sql("select what from audit_entry where subject_kind = 'employee' and subject_id = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    int attempts(EmployeeId id) {
        return jdbc.sql("select coalesce(sum(attempts), 0) from sign_in_brake where key = ?")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }

    static PersonDetails details(Role... roles) {
        String login = "t" + UUID.randomUUID().toString().substring(0, 13);
        return new PersonDetails(
                new Login(login),
                "试 " + login,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(roles),
                Set.of(),
                true);
    }

    static PersonDetails active(PersonDetails of, boolean active) {
        return new PersonDetails(
                of.login(), of.name(), of.email(), of.department(), of.team(), of.roles(), of.managedTeams(), active);
    }

    static PersonDetails roles(PersonDetails of, Role... roles) {
        return new PersonDetails(
                of.login(),
                of.name(),
                of.email(),
                of.department(),
                of.team(),
                Set.of(roles),
                of.managedTeams(),
                of.active());
    }
}
