package io.kedang.identity;

import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the table {@code deputy}. */
@Component
@Transactional
class JdbcDeputies implements Deputies {

    private static final int MOST = 100;

    private static final String DEPUTYSHIP = """
            select d.id, d.person, p.name as person_name, d.deputy, s.name as deputy_name, d.first_day, d.last_day,
                   a.name as appointed_by, e.name as ended_by,
                   case when d.ended_at is not null then 'ENDED' when d.last_day < :today then 'OVER'
                        when d.first_day > :today then 'COMING' else 'RUNNING' end as state
            from deputy d join employee p on p.id = d.person join employee s on s.id = d.deputy
                join employee a on a.id = d.appointed_by left join employee e on e.id = d.ended_by
            """;

    private static final String RUNNING = " d.ended_at is null and :today between d.first_day and d.last_day ";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcDeputies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EmployeeId> today(EmployeeId person) {
        return Optional.ofNullable(today(List.of(person)).get(person));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, EmployeeId> today(Collection<EmployeeId> persons) {
        return jdbc
                .sql("select d.person, d.deputy from deputy d join employee e on e.id = d.deputy and e.active"
                        + " where d.person = any(:persons) and" + RUNNING)
                .param("persons", persons.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("today", today())
                .query((row, n) -> Map.entry(person(row, "person"), person(row, "deputy")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Active people whom this one may act for today. */
    @Transactional(readOnly = true)
    List<Deputyship> running(EmployeeId deputy) {
        return jdbc.sql(DEPUTYSHIP + "where p.active and d.deputy = :deputy and" + RUNNING + "order by p.name limit 50")
                .param("deputy", deputy.value())
                .param("today", today())
                .query((row, n) -> deputyship(row))
                .list();
    }

    /** The latest periods in which the person is stood in for. */
    @Transactional(readOnly = true)
    List<Deputyship> of(EmployeeId person) {
        return list("d.person = :it", person);
    }

    /** The latest periods in which the person stands in for others. */
    @Transactional(readOnly = true)
    List<Deputyship> by(EmployeeId deputy) {
        return list("d.deputy = :it", deputy);
    }

    private List<Deputyship> list(String whose, EmployeeId it) {
        return jdbc.sql(DEPUTYSHIP + "where " + whose + " order by d.last_day desc, d.id limit " + MOST)
                .param("it", it.value())
                .param("today", today())
                .query((row, n) -> deputyship(row))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Deputyship> find(UUID id) {
        return jdbc.sql(DEPUTYSHIP + "where d.id = :id")
                .param("id", id)
                .param("today", today())
                .query((row, n) -> deputyship(row))
                .optional();
    }

    /**
     * The person as their deputy acts: everything of the person's but the administration, and the
     * clerk's role only while a confidentiality agreement binds the deputy too.
     *
     * @return empty unless the deputy may act for the person today
     */
    @Transactional(readOnly = true)
    Optional<StoodInFor> standIn(EmployeeId person, Actor.Deputy deputy) {
        return jdbc.sql("""
                        select e.id, e.name, d.last_day, kedang_bound(d.deputy, :today) as bound,
                        """ + JdbcPeople.IN_EFFECT + """
                        from deputy d join employee e on e.id = d.person
                        where e.active and d.person = :person and d.deputy = :deputy and""" + RUNNING)
                .param("person", person.value())
                .param("deputy", deputy.id().value())
                .param("today", today())
                .query((row, n) -> new StoodInFor(
                        actedBy(deputy, JdbcPeople.actor(row), row.getBoolean("bound")),
                        row.getObject("last_day", LocalDate.class)))
                .optional();
    }

    private static Actor actedBy(Actor.Deputy deputy, Actor person, boolean bound) {
        Set<Role> roles = passedOn(person.roles());
        if (!bound) {
            roles.remove(Role.CLERK);
        }
        return new Actor(person.id(), person.name(), roles, person.managedTeams(), Optional.of(deputy));
    }

    /** Who administers does so in person: a deputy could give themselves anything. */
    static Set<Role> passedOn(Set<Role> roles) {
        Set<Role> passedOn = EnumSet.noneOf(Role.class);
        passedOn.addAll(roles);
        passedOn.remove(Role.ADMIN);
        return passedOn;
    }

    /** Others who appoint for the same person wait until this transaction ends. */
    boolean isFree(EmployeeId person, LocalDate firstDay, LocalDate lastDay) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('kedang.deputy ' || cast(? as text)))")
                .param(person.toString())
                .query((row, n) -> n)
                .list();
        return jdbc.sql("""
                        select not exists (select from deputy
                            where person = ? and ended_at is null and first_day <= ? and last_day >= ?)""")
                .params(person.value(), lastDay, firstDay)
                .query(Boolean.class)
                .single();
    }

    UUID add(EmployeeId person, EmployeeId deputy, LocalDate firstDay, LocalDate lastDay, EmployeeId by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into deputy (id, person, deputy, first_day, last_day, appointed_by) values (?, ?, ?, ?, ?, ?)")
                .params(id, person.value(), deputy.value(), firstDay, lastDay, by.value())
                .update();
        return id;
    }

    /** @return false when it had been ended already */
    boolean end(UUID id, EmployeeId by) {
        return jdbc.sql(
                                "update deputy set ended_by = ?, ended_at = clock_timestamp() where id = ? and ended_at is null")
                        .params(by.value(), id)
                        .update()
                == 1;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Deputyship deputyship(ResultSet row) throws SQLException {
        return new Deputyship(
                row.getObject("id", UUID.class),
                person(row, "person"),
                row.getString("person_name"),
                person(row, "deputy"),
                row.getString("deputy_name"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("appointed_by"),
                Optional.ofNullable(row.getString("ended_by")),
                Deputyship.State.valueOf(row.getString("state")));
    }

    private static EmployeeId person(ResultSet row, String column) throws SQLException {
        return new EmployeeId(row.getObject(column, UUID.class));
    }

    /** @param until the last day on which the deputy may act */
    record StoodInFor(Actor actor, LocalDate until) {}
}
