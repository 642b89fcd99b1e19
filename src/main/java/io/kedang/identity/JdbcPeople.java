package io.kedang.identity;

import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads people with one query each, roles included. */
@Component
@Transactional(readOnly = true)
class JdbcPeople implements People {

    /** More people than this have no place in a list to choose from. */
    private static final int MOST = 500;

    /** Of the employee {@code e}, the columns {@link #roles} and {@link #managed}: what has effect on {@code :today}. */
    static final String IN_EFFECT = """
            array(select distinct r.role from employee_role r where r.employee = e.id
                  and (r.role <> 'CLERK' or kedang_bound(e.id, :today))) as roles,
            array(select r.team from employee_role r where r.employee = e.id and r.team is not null) as managed
            """;

    private static final String PERSON =
            "select e.id, e.login, e.name, e.team, e.active, " + IN_EFFECT + " from employee e ";

    private static final String REPRESENTS =
            "exists (select from employee_role r where r.employee = e.id and r.role = 'DEPARTMENT')";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(EmployeeId id) {
        return person("where e.id = :it")
                .param("it", id.value())
                .query((row, n) -> person(row))
                .optional();
    }

    @Override
    public Optional<Person> findByLogin(String login) {
        return person("where lower(e.login) = lower(:it)")
                .param("it", login)
                .query((row, n) -> person(row))
                .optional();
    }

    @Override
    public Optional<Actor> actor(EmployeeId id) {
        return person("where e.id = :it and e.active")
                .param("it", id.value())
                .query((row, n) -> actor(row))
                .optional();
    }

    @Override
    public Map<EmployeeId, Actor> actors(Collection<EmployeeId> ids) {
        UUID[] wanted = ids.stream().map(EmployeeId::value).distinct().toArray(UUID[]::new);
        return person("where e.id = any(:ids) and e.active")
                .param("ids", wanted)
                .query((row, n) -> actor(row))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Actor::id, actor -> actor));
    }

    @Override
    public Map<EmployeeId, String> names(Collection<EmployeeId> ids) {
        UUID[] wanted = ids.stream().map(EmployeeId::value).distinct().toArray(UUID[]::new);
        if (wanted.length == 0) {
            return Map.of();
        }
        return jdbc
                .sql("select id, name from employee where id = any(:ids)")
                .param("ids", wanted)
                .query((row, n) -> Map.entry(new EmployeeId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Person> withRole(Role role) {
        return list("""
                where e.active and exists (
                    select 1 from employee_role r where r.employee = e.id and r.role = :it)
                    and (:it <> 'CLERK' or kedang_bound(e.id, :today))
                """, role.name());
    }

    @Override
    public List<Person> managersOf(TeamId team) {
        return list("""
                where e.active and exists (
                    select 1 from employee_role r where r.employee = e.id and r.team = :it)
                """, team.value());
    }

    @Override
    public Map<TeamId, Optional<EmployeeId>> soleManagers() {
        return jdbc
                .sql("""
                        select t.id, (array_agg(e.id) filter (where e.id is not null))[1] as manager
                        from team t
                            left join employee_role r on r.team = t.id
                            left join employee e on e.id = r.employee and e.active
                        group by t.id
                        having count(e.id) <= 1""")
                .query((row, n) -> Map.entry(
                        new TeamId(row.getObject("id", UUID.class)),
                        Optional.ofNullable(row.getObject("manager", UUID.class))
                                .map(EmployeeId::new)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Person> membersOf(TeamId team) {
        return list("""
                where e.active and (
                    e.team = :it and exists (
                        select 1 from employee_role r where r.employee = e.id and r.role = 'SALESPERSON')
                    or exists (select 1 from employee_role r where r.employee = e.id and r.team = :it))
                """, team.value());
    }

    @Override
    public List<Team> teams() {
        return jdbc.sql("select id, name, closed_at is null as open from team order by name limit " + MOST)
                .query((row, n) -> new Team(
                        new TeamId(row.getObject("id", UUID.class)), row.getString("name"), row.getBoolean("open")))
                .list();
    }

    @Override
    public Optional<Team> team(TeamId id) {
        return jdbc.sql("select name, closed_at is null as open from team where id = ?")
                .param(id.value())
                .query((row, n) -> new Team(id, row.getString("name"), row.getBoolean("open")))
                .optional();
    }

    @Override
    public List<Department> departments() {
        return jdbc.sql("select id, name, closed_at is null as open from department order by name limit " + MOST)
                .query((row, n) -> new Department(
                        new DepartmentId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("open")))
                .list();
    }

    @Override
    public Optional<DepartmentId> departmentOf(EmployeeId id) {
        return jdbc.sql("select department from employee where id = ? and department is not null")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(DepartmentId::new);
    }

    @Override
    public List<Person> representativesOf(DepartmentId department) {
        return list("where e.active and e.department = :it and " + REPRESENTS, department.value());
    }

    @Override
    public Set<DepartmentId> unrepresentedDepartments() {
        return jdbc.sql("""
                        select d.id from department d
                        where not exists (
                            select from employee e where e.department = d.id and e.active and %s)""".formatted(REPRESENTS)).query(UUID.class).list().stream()
                .map(DepartmentId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All who are active, by name. */
    List<Person> active() {
        return list("where e.active and :it", true);
    }

    private List<Person> list(String where, Object it) {
        return person(where + " order by e.name, e.id limit " + MOST)
                .param("it", it)
                .query((row, n) -> person(row))
                .list();
    }

    private JdbcClient.StatementSpec person(String where) {
        return jdbc.sql(PERSON + where).param("today", LocalDate.now(clock));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new EmployeeId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("team", UUID.class)).map(TeamId::new),
                roles(row),
                row.getBoolean("active"));
    }

    static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                new EmployeeId(row.getObject("id", UUID.class)), row.getString("name"), roles(row), managed(row));
    }

    static Set<Role> roles(ResultSet row) throws SQLException {
        Array names = row.getArray("roles");
        return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static Set<TeamId> managed(ResultSet row) throws SQLException {
        Array teams = row.getArray("managed");
        return Arrays.stream((UUID[]) teams.getArray()).map(TeamId::new).collect(Collectors.toUnmodifiableSet());
    }
}
