package io.kedang.identity;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator looks up who has which role, and since when; active people only. */
@Component
@Transactional(readOnly = true)
public class RolesOfPeople {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Access access;

    RolesOfPeople(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** How many have each role; a role that nobody has is there with 0. */
    public Map<Role, Integer> counts() {
        access.require(Permission.MANAGE_PEOPLE);
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        Arrays.stream(Role.values()).forEach(role -> counts.put(role, 0));
        jdbc.sql("""
                        select r.role, count(distinct e.id) as people
                        from employee_role r join employee e on e.id = r.employee where e.active group by r.role""").query(row -> {
            counts.put(Role.valueOf(row.getString("role")), row.getInt("people"));
        });
        return counts;
    }

    /** In the order of their logins. @param after the login that the page before ended with */
    public Page of(Role role, Optional<String> after) {
        access.require(Permission.MANAGE_PEOPLE);
        List<Row> rows = jdbc.sql("""
                        select e.id, e.login, e.name, min(r.granted_at) as since,
                               coalesce(array_agg(t.name order by t.name) filter (where t.id is not null), '{}') as teams
                        from employee_role r join employee e on e.id = r.employee left join team t on t.id = r.team
                        where r.role = :role and e.active and lower(e.login) > lower(:after)
                        group by e.id order by lower(e.login) limit :most""")
                .param("role", role.name())
                .param("after", after.orElse(""))
                .param("most", PAGE + 1)
                .query((row, n) -> row(row))
                .list();
        boolean last = rows.size() <= PAGE;
        List<Row> shown = last ? rows : rows.subList(0, PAGE);
        return new Page(
                shown, last ? Optional.empty() : Optional.of(shown.get(PAGE - 1).login()));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new EmployeeId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray("teams").getArray()));
    }

    /** One who has the role. @param teams for which, if the role is for teams */
    public record Row(EmployeeId id, String login, String name, Instant since, List<String> teams) {}

    /** @param next the login after which the next page begins; empty on the last page */
    public record Page(List<Row> rows, Optional<String> next) {}
}
