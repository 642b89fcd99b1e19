package io.kedang.identity;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appointing someone who acts for a person during an absence: by the person, or by the administrator. Never by someone
 * who acts for another, and never by an administrator in their own favour.
 */
@Component
@Transactional
public class AppointingDeputies {

    /** How far ahead a period may begin. */
    private static final int DAYS_AHEAD = 366;

    private final JdbcDeputies deputies;
    private final JdbcPeople people;
    private final ConfidentialityAgreements agreements;
    private final DeputySettings settings;
    private final List<PeopleNews> news;
    private final Access access;
    private final Audit audit;

    AppointingDeputies(
            JdbcDeputies deputies,
            JdbcPeople people,
            ConfidentialityAgreements agreements,
            DeputySettings settings,
            List<PeopleNews> news,
            Access access,
            Audit audit) {
        this.deputies = deputies;
        this.people = people;
        this.agreements = agreements;
        this.settings = settings;
        this.news = news;
        this.access = access;
        this.audit = audit;
    }

    /** @throws IdentityRefused when the rules of deputies do not allow it */
    public void appoint(EmployeeId person, Appointment appointment) {
        Actor actor = requireInPerson();
        requireMayAppointFor(person, actor);
        EmployeeId deputy = appointment.deputy();
        requireFit(person, deputy, actor);
        requirePeriod(appointment.firstDay(), appointment.lastDay());
        if (!deputies.isFree(person, appointment.firstDay(), appointment.lastDay())) {
            throw IdentityRefused.deputyOverlaps();
        }
        deputies.add(person, deputy, appointment.firstDay(), appointment.lastDay(), actor.id());
        news.forEach(one -> one.deputyAppointed(person, appointment));
        audit.record(
                Audited.DEPUTY_APPOINTED,
                Subject.employee(person),
                Map.of(
                        "deputy", deputy.toString(),
                        "from", appointment.firstDay().toString(),
                        "to", appointment.lastDay().toString()));
    }

    /** Ends it at once, or keeps it from beginning: by the person, the deputy, or the administrator. */
    public void end(UUID id) {
        Actor actor = requireInPerson();
        Deputyship ended = deputies.find(id).orElseThrow(IdentityRefused::notFound);
        boolean concerned = ended.person().equals(actor.id()) || ended.deputy().equals(actor.id());
        if (!concerned && !access.may(Permission.MANAGE_PEOPLE)) {
            throw IdentityRefused.notFound();
        }
        if (!ended.isOpen() || !deputies.end(id, actor.id())) {
            throw IdentityRefused.deputyOver();
        }
        audit.record(
                Audited.DEPUTY_ENDED,
                Subject.employee(ended.person()),
                Map.of("deputy", ended.deputy().toString()));
    }

    /** Who stood in, stands in or will stand in for the person. */
    @Transactional(readOnly = true)
    public List<Deputyship> of(EmployeeId person) {
        requireMine(person);
        return deputies.of(person);
    }

    /** For whom the person stood in, stands in or will stand in. */
    @Transactional(readOnly = true)
    public List<Deputyship> by(EmployeeId deputy) {
        requireMine(deputy);
        return deputies.by(deputy);
    }

    /** Whom one could appoint: all active colleagues. */
    @Transactional(readOnly = true)
    public List<Person> candidates(EmployeeId person) {
        requireMine(person);
        return people.active().stream()
                .filter(someone -> !someone.id().equals(person))
                .toList();
    }

    /** How many days one period may have. */
    public int longest() {
        return settings.longest();
    }

    private void requireMine(EmployeeId person) {
        if (!person.equals(access.actor().self())) {
            access.require(Permission.MANAGE_PEOPLE);
        }
    }

    private Actor requireInPerson() {
        Actor actor = access.actor();
        if (actor.by().isPresent()) {
            throw IdentityRefused.actingForAnother();
        }
        return actor;
    }

    private void requireMayAppointFor(EmployeeId person, Actor actor) {
        if (!person.equals(actor.id())) {
            access.require(Permission.MANAGE_PEOPLE);
        }
    }

    private void requireFit(EmployeeId person, EmployeeId deputy, Actor actor) {
        Actor absent = people.actor(person).orElseThrow(IdentityRefused::notFound);
        if (deputy.equals(person)) {
            throw IdentityRefused.ownDeputy();
        }
        if (!person.equals(actor.id()) && deputy.equals(actor.id())) {
            throw IdentityRefused.deputyByOneself();
        }
        if (people.actor(deputy).isEmpty()) {
            throw IdentityRefused.deputyNotActive();
        }
        if (absent.has(Role.CLERK) && !agreements.binds(deputy)) {
            throw IdentityRefused.deputyWithoutAgreement();
        }
        if (JdbcDeputies.passedOn(absent.roles()).isEmpty()) {
            throw IdentityRefused.nothingToPassOn();
        }
    }

    private void requirePeriod(LocalDate firstDay, LocalDate lastDay) {
        LocalDate today = deputies.today();
        if (firstDay.isBefore(today)) {
            throw IdentityRefused.deputyInThePast();
        }
        if (lastDay.isBefore(firstDay)) {
            throw IdentityRefused.deputyEndsBefore();
        }
        if (firstDay.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw IdentityRefused.deputyTooFar(DAYS_AHEAD);
        }
        if (lastDay.isAfter(firstDay.plusDays(settings.longest() - 1L))) {
            throw IdentityRefused.deputyTooLong(settings.longest());
        }
    }

    /** Who is to act for a person, and from which day to which; both count. */
    public record Appointment(EmployeeId deputy, LocalDate firstDay, LocalDate lastDay) {}
}
