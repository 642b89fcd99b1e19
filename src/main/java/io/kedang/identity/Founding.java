package io.kedang.identity;

import io.kedang.access.Role;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the first people into a fresh installation. Where anybody is, it does nothing. */
@Component
public class Founding {

    private final Employees employees;
    private final PasswordHashes hashes;
    private final JdbcClient jdbc;
    private final Clock clock;

    Founding(Employees employees, PasswordHashes hashes, JdbcClient jdbc, Clock clock) {
        this.employees = employees;
        this.hashes = hashes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param password of all of them; hashed once
     * @return false when there were people already
     */
    @Transactional
    public boolean found(Foundation foundation, String password) {
        if (!nobodyYet()) {
            return false;
        }
        Map<String, DepartmentId> departments = new HashMap<>();
        foundation.departments().forEach(name -> departments.put(name, department(name)));
        Map<String, TeamId> teams = new HashMap<>();
        foundation.teams().forEach(team -> teams.put(team.name(), team(team, departments)));
        String hash = hashes.hash(password);
        foundation.people().forEach(person -> join(person, departments, teams, hash));
        employees.flush();
        foundation.agreement().ifPresent(this::bindClerks);
        return true;
    }

    private void bindClerks(Foundation.Agreement agreement) {
        jdbc.sql("""
                        insert into confidentiality_agreement (id, person, wording, signed_on, place)
                        select gen_random_uuid(), employee, ?, ?, ? from employee_role where role = 'CLERK'""")
                .params(agreement.wording(), LocalDate.now(clock), agreement.place())
                .update();
    }

    /** Under a lock, for two servers may start at once. */
    private boolean nobodyYet() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('kedang.founding'))")
                .query((row, n) -> n)
                .list();
        return jdbc.sql("select not exists (select 1 from employee)")
                .query(Boolean.class)
                .single();
    }

    private DepartmentId department(String name) {
        DepartmentId id = new DepartmentId(UUID.randomUUID());
        jdbc.sql("insert into department (id, name) values (?, ?)")
                .param(id.value())
                .param(name)
                .update();
        return id;
    }

    private TeamId team(Foundation.Team team, Map<String, DepartmentId> departments) {
        TeamId id = TeamId.random();
        jdbc.sql("insert into team (id, name, department) values (?, ?, ?)")
                .param(id.value())
                .param(team.name())
                .param(departments.get(team.department()).value())
                .update();
        return id;
    }

    private void join(
            Foundation.Person person,
            Map<String, DepartmentId> departments,
            Map<String, TeamId> teams,
            String passwordHash) {
        PersonDetails details = new PersonDetails(
                new Login(person.login()),
                person.name(),
                Optional.empty(),
                person.department().map(departments::get),
                person.team().map(teams::get),
                person.roles(),
                person.roles().contains(Role.SALES_MANAGER)
                        ? Set.of(teams.get(person.team().orElseThrow()))
                        : Set.of(),
                true);
        Employee employee = Employee.join(details, passwordHash, clock.instant());
        if (!person.mustChangePassword()) {
            employee.choosePassword(passwordHash);
        }
        employees.save(employee);
    }
}
