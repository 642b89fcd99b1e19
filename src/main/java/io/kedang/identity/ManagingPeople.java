package io.kedang.identity;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator adds people, changes them and hands out one-use passwords. */
@Component
@Transactional
public class ManagingPeople {

    private final Employees employees;
    private final PasswordHashes hashes;
    private final DifferencesOfPeople differences;
    private final List<Holdings> holdings;
    private final ConfidentialityAgreements agreements;
    private final OpenUnits openUnits;
    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    ManagingPeople(
            Employees employees,
            PasswordHashes hashes,
            DifferencesOfPeople differences,
            List<Holdings> holdings,
            ConfidentialityAgreements agreements,
            OpenUnits openUnits,
            JdbcClient jdbc,
            Access access,
            Audit audit,
            Clock clock) {
        this.employees = employees;
        this.hashes = hashes;
        this.differences = differences;
        this.holdings = holdings;
        this.agreements = agreements;
        this.openUnits = openUnits;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PersonRecord record(EmployeeId id) {
        access.require(Permission.MANAGE_PEOPLE);
        Employee employee = find(id);
        return new PersonRecord(id, employee.details(), employee.phone(), employee.version());
    }

    /** @throws IdentityRefused when the login is taken, or the team or department is closed */
    public OneUsePassword add(PersonDetails details) {
        access.require(Permission.MANAGE_PEOPLE);
        String password = hashes.oneUse();
        if (details.roles().contains(Role.CLERK)) {
            throw IdentityRefused.clerkWithoutAgreement();
        }
        openUnits.require(details);
        Employee employee = Employee.join(details, hashes.hash(password), clock.instant());
        requireFreeLogin(employee);
        employees.save(employee);
        flush(details);
        audit.record(Audited.PERSON_ADDED, Subject.employee(employee.id()), differences.of(details));
        return new OneUsePassword(employee.id(), details.login().value(), password);
    }

    /**
     * @param version on which the change is based
     * @throws IdentityRefused when it is no longer that version, the login is taken, the last active administrator
     *     would be gone, the roles or managed teams are the person's own, or someone leaves with work in hand
     */
    public void change(EmployeeId id, int version, PersonDetails details) {
        access.require(Permission.MANAGE_PEOPLE);
        Employee employee = find(id);
        PersonDetails before = employee.details();
        if (employee.version() != version) {
            throw IdentityRefused.changedMeanwhile();
        }
        requireAdministrator(id, before, details);
        requireNothingInHand(id, before, details);
        requireAgreement(id, before, details);
        openUnits.require(details);
        employee.change(details, clock.instant());
        if (before.active() && !details.active()) {
            endDeputies(id);
        }
        requireFreeLogin(employee);
        flush(details);
        Map<String, String> changed = differences.between(before, details);
        if (!changed.isEmpty()) {
            audit.record(Audited.PERSON_CHANGED, Subject.employee(id), changed);
        }
    }

    /** Who comes back finds nobody acting for them, and acts for nobody. */
    private void endDeputies(EmployeeId id) {
        jdbc.sql("""
                        update deputy set ended_by = :by, ended_at = clock_timestamp()
                        where ended_at is null and (person = :id or deputy = :id)""")
                .param("by", access.actor().self().value())
                .param("id", id.value())
                .update();
    }

    /** Replaces the person's password and ends the person's sessions. */
    public OneUsePassword giveOneUsePassword(EmployeeId id) {
        access.require(Permission.MANAGE_PEOPLE);
        Employee employee = find(id);
        String password = hashes.oneUse();
        employee.giveOneUsePassword(hashes.hash(password));
        audit.record(Audited.PASSWORD_CHANGED, Subject.employee(id), Map.of("oneUse", "true"));
        return new OneUsePassword(id, employee.details().login().value(), password);
    }

    private Employee find(EmployeeId id) {
        return employees.findById(id.value()).orElseThrow(IdentityRefused::notFound);
    }

    private void requireFreeLogin(Employee employee) {
        Login login = employee.details().login();
        UUID id = employee.id().value();
        boolean taken = jdbc.sql("select exists (select 1 from employee where lower(login) = lower(?) and id <> ?)")
                .param(login.value())
                .param(id)
                .query(Boolean.class)
                .single();
        if (taken) {
            throw IdentityRefused.loginTaken(login);
        }
    }

    private void flush(PersonDetails details) {
        try {
            employees.flush();
        } catch (DataIntegrityViolationException e) {
            throw IdentityRefused.loginTaken(details.login());
        } catch (ObjectOptimisticLockingFailureException e) {
            throw IdentityRefused.changedMeanwhile();
        }
    }

    private void requireAdministrator(EmployeeId id, PersonDetails before, PersonDetails after) {
        if (id.equals(access.actor().id())) {
            if (!after.active()) {
                throw IdentityRefused.ownDeactivation();
            }
            requireSamePowers(before, after);
        }
        if (before.isActiveAdministrator() && !after.isActiveAdministrator() && !othersAdminister(id)) {
            throw IdentityRefused.lastAdministrator();
        }
    }

    /** A clerk keeps the role when the agreement has run out: it has no effect until there is another. */
    private void requireAgreement(EmployeeId id, PersonDetails before, PersonDetails after) {
        boolean given = after.roles().contains(Role.CLERK) && !before.roles().contains(Role.CLERK);
        if (given && !agreements.binds(id)) {
            throw IdentityRefused.clerkWithoutAgreement();
        }
    }

    /** Nobody gives themselves the power to sign, to look or to enter. */
    private static void requireSamePowers(PersonDetails before, PersonDetails after) {
        if (!after.roles().equals(before.roles()) || !after.managedTeams().equals(before.managedTeams())) {
            throw IdentityRefused.ownRoles();
        }
    }

    /** Under a lock: two administrators who remove each other at once must not both succeed. */
    private boolean othersAdminister(EmployeeId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('kedang.administrators'))")
                .query((row, n) -> n)
                .list();
        return jdbc.sql("""
                        select exists (
                            select 1 from employee e join employee_role r on r.employee = e.id
                            where r.role = 'ADMIN' and e.active and e.id <> ?)""").param(id.value()).query(Boolean.class).single();
    }

    private void requireNothingInHand(EmployeeId id, PersonDetails before, PersonDetails after) {
        if (!before.active() || after.active()) {
            return;
        }
        List<MessageSourceResolvable> held = holdings.stream()
                .map(kind -> held(kind, id))
                .flatMap(List::stream)
                .toList();
        if (!held.isEmpty()) {
            throw IdentityRefused.stillHolds(before.name(), held);
        }
    }

    private static List<MessageSourceResolvable> held(Holdings kind, EmployeeId id) {
        int count = kind.heldBy(id);
        return count == 0
                ? List.of()
                : List.of(new DefaultMessageSourceResolvable(new String[] {kind.messageKey()}, new Object[] {count}));
    }
}
