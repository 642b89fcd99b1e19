package io.kedang.identity;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator records who has signed a confidentiality agreement; the role of clerk needs one. */
@Component
@Transactional
public class ConfidentialityAgreements {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Employees employees;
    private final ConfidentialitySettings settings;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    ConfidentialityAgreements(
            JdbcClient jdbc,
            Employees employees,
            ConfidentialitySettings settings,
            Access access,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.employees = employees;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person's agreements, the latest first. */
    @Transactional(readOnly = true)
    public List<Agreement> of(EmployeeId person) {
        access.require(Permission.MANAGE_PEOPLE);
        return jdbc.sql("""
                        select a.*, r.name as recorder, e.name as ender,
                               a.ended_at is null and a.signed_on <= :today
                                   and (a.valid_until is null or a.valid_until >= :today) as valid
                        from confidentiality_agreement a left join employee r on r.id = a.recorded_by
                            left join employee e on e.id = a.ended_by
                        where a.person = :person order by a.signed_on desc, a.recorded_at desc limit :most""")
                .param("person", person.value())
                .param("today", today())
                .param("most", MOST)
                .query((row, n) -> agreement(row))
                .list();
    }

    /** @throws IdentityRefused when it is one's own, or its days make no sense */
    public void record(EmployeeId person, Signed signed) {
        access.require(Permission.MANAGE_PEOPLE);
        employees.findById(person.value()).orElseThrow(IdentityRefused::notFound);
        requireOther(person);
        if (signed.on().isAfter(today())) {
            throw IdentityRefused.agreementInTheFuture();
        }
        if (signed.validUntil().filter(last -> last.isBefore(signed.on())).isPresent()) {
            throw IdentityRefused.agreementEndsBefore();
        }
        jdbc.sql("""
                        insert into confidentiality_agreement
                            (id, person, wording, signed_on, valid_until, place, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        person.value(),
                        signed.wording(),
                        signed.on(),
                        signed.validUntil().orElse(null),
                        signed.place(),
                        access.actor().self().value())
                .update();
        audit.record(
                Audited.AGREEMENT_RECORDED,
                Subject.employee(person),
                Map.of(
                        "wording", signed.wording(),
                        "signed", signed.on().toString(),
                        "until", signed.validUntil().map(LocalDate::toString).orElse("–")));
    }

    /** Ends an agreement at once, as when it was recorded by mistake or given notice. */
    public void end(EmployeeId person, UUID id) {
        access.require(Permission.MANAGE_PEOPLE);
        requireOther(person);
        int ended = jdbc.sql("""
                        update confidentiality_agreement set ended_by = ?, ended_at = clock_timestamp()
                        where id = ? and person = ? and ended_at is null""")
                .params(access.actor().self().value(), id, person.value())
                .update();
        if (ended == 0) {
            throw IdentityRefused.notFound();
        }
        audit.record(Audited.AGREEMENT_ENDED, Subject.employee(person), Map.of("agreement", id.toString()));
    }

    /** All active people with the role of clerk, by name, and whether they are bound. */
    @Transactional(readOnly = true)
    public List<Keeper> keepers() {
        access.require(Permission.SEE_KEEPERS);
        return jdbc.sql("""
                        select e.id, e.name, e.login, e.agreement_due, a.id as agreement, a.wording, a.valid_until
                        from employee e left join lateral (
                            select * from confidentiality_agreement
                            where person = e.id and ended_at is null and signed_on <= :today
                              and (valid_until is null or valid_until >= :today)
                            order by valid_until desc nulls first limit 1) a on true
                        where e.active and exists (
                            select from employee_role r where r.employee = e.id and r.role = 'CLERK')
                        order by e.name, e.id limit :most""")
                .param("today", today())
                .param("most", MOST)
                .query((row, n) -> keeper(row))
                .list();
    }

    /** Whether the person is bound today, or need not be yet. */
    boolean binds(EmployeeId person) {
        return jdbc.sql("select kedang_bound(?, ?)")
                .params(person.value(), today())
                .query(Boolean.class)
                .single();
    }

    private void requireOther(EmployeeId person) {
        if (access.actor().persons().contains(person)) {
            throw IdentityRefused.ownAgreement();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(
                row.getObject("id", UUID.class),
                row.getString("wording"),
                row.getObject("signed_on", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                row.getString("place"),
                Optional.ofNullable(row.getString("recorder")),
                Optional.ofNullable(row.getString("ender")),
                row.getBoolean("valid"));
    }

    private Keeper keeper(ResultSet row) throws SQLException {
        boolean bound = row.getObject("agreement") != null;
        Optional<LocalDate> end = Optional.ofNullable(row.getObject("valid_until", LocalDate.class));
        Optional<LocalDate> due = Optional.ofNullable(row.getObject("agreement_due", LocalDate.class))
                .filter(day -> !day.isBefore(today()));
        LocalDate soon = today().plusDays(settings.warnBefore());
        Keeper.State unbound = due.isPresent() ? Keeper.State.TO_BE_RECORDED : Keeper.State.SUSPENDED;
        boolean ending = end.filter(day -> !day.isAfter(soon)).isPresent();
        return new Keeper(
                new EmployeeId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("login"),
                Optional.ofNullable(row.getString("wording")),
                bound ? end : due,
                bound ? (ending ? Keeper.State.ENDING : Keeper.State.BOUND) : unbound);
    }

    /** What a person has signed. @param validUntil still counts; empty: without end */
    public record Signed(String wording, LocalDate on, Optional<LocalDate> validUntil, String place) {}
}
