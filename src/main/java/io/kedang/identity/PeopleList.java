package io.kedang.identity;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator looks people up, a page at a time, in the order of their logins. */
@Component
@Transactional(readOnly = true)
public class PeopleList {

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Access access;

    PeopleList(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    public Page list(Filter filter) {
        access.require(Permission.MANAGE_PEOPLE);
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        filter.words().ifPresent(words -> {
            conditions.add("kedang_grams(e.name || ' ' || e.login) @> kedang_grams(:words)");
            conditions.add("strpos(kedang_normal(e.name || ' ' || e.login), kedang_normal(:words)) > 0");
            values.put("words", words);
        });
        filter.role().ifPresent(role -> {
            conditions.add("exists (select 1 from employee_role r where r.employee = e.id and r.role = :role)");
            values.put("role", role.name());
        });
        filter.team().ifPresent(team -> {
            conditions.add("(e.team = :team or exists ("
                    + "select 1 from employee_role r where r.employee = e.id and r.team = :team))");
            values.put("team", team.value());
        });
        filter.active().ifPresent(active -> {
            conditions.add("e.active = :active");
            values.put("active", active);
        });
        filter.after().ifPresent(login -> {
            conditions.add("lower(e.login) > lower(:after)");
            values.put("after", login);
        });
        List<Row> rows = jdbc.sql("""
                        select e.id, e.login, e.name, e.active, d.name as department, t.name as team,
                               array(select distinct r.role from employee_role r where r.employee = e.id) as roles
                        from employee e left join department d on d.id = e.department left join team t on t.id = e.team
                        where %s order by lower(e.login) limit %d""".formatted(String.join(" and ", conditions), PAGE + 1))
                .params(values)
                .query((row, n) -> new Row(
                        new EmployeeId(row.getObject("id", UUID.class)),
                        row.getString("login"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("department")),
                        Optional.ofNullable(row.getString("team")),
                        JdbcPeople.roles(row).stream().sorted().toList(),
                        row.getBoolean("active")))
                .list();
        return Page.of(rows);
    }

    /**
     * @param words part of a name or login
     * @param team belonged to or managed
     * @param after the login that the page before ended with
     */
    public record Filter(
            Optional<String> words,
            Optional<Role> role,
            Optional<TeamId> team,
            Optional<Boolean> active,
            Optional<String> after) {}

    /** One line of the list. */
    public record Row(
            EmployeeId id,
            String login,
            String name,
            Optional<String> department,
            Optional<String> team,
            List<Role> roles,
            boolean active) {}

    /** @param next the login after which the next page begins; empty on the last page */
    public record Page(List<Row> rows, Optional<String> next) {

        static Page of(List<Row> oneMore) {
            boolean last = oneMore.size() <= PAGE;
            List<Row> rows = last ? oneMore : oneMore.subList(0, PAGE);
            return new Page(
                    rows,
                    last ? Optional.empty() : Optional.of(rows.get(PAGE - 1).login()));
        }
    }
}
