package io.kedang.grading;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.FieldGroup;
import io.kedang.access.Holding;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.shared.Wan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding customers by their grade, the largest first, among those whose money the person who looks sees. */
@Service
public class FindingGrades {

    /** Lines of a page. */
    public static final int PAGE = 50;

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String ORDER = " order by amount desc, card_id desc limit " + (PAGE + 1);

    private final JdbcClient jdbc;
    private final Access access;

    FindingGrades(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** At most {@link #PAGE} lines and one more, which tells that there is a next page. */
    @Transactional(readOnly = true)
    public List<GradedLine> find(GradeQuery query) {
        access.require(Permission.SEE_GRADES);
        Map<String, Object> values = new HashMap<>();
        String filters = filters(query, values);
        List<String> ways = ways(values);
        if (ways.isEmpty()) {
            return List.of();
        }
        String parts = ways.stream()
                .map(way -> "(select g.*, c.name, c.owner, c.team, o.until, s.stage from grade g"
                        + " join card c on c.id = g.card_id left join grade_override o on o.card_id = g.card_id"
                        + " left join sales_stage s on s.card_id = g.card_id where " + way + filters + ORDER + ")")
                .collect(Collectors.joining(" union "));
        return jdbc.sql("select * from (" + parts + ") found" + ORDER)
                .params(values)
                .query((row, n) -> line(row))
                .list();
    }

    /**
     * Each way to reach a card whose money is seen: a reach that was widened for other fields does not count. Apart, for
     * each is served by another index.
     */
    private List<String> ways(Map<String, Object> values) {
        Actor actor = access.actor();
        if (seesMoneyOf(new EmployeeId(NOBODY), new TeamId(NOBODY))) {
            return List.of("true");
        }
        List<String> ways = new ArrayList<>();
        if (seesMoneyOf(actor.id(), new TeamId(NOBODY))) {
            ways.add("c.owner = :me");
            values.put("me", actor.id().value());
        }
        UUID[] teams = actor.managedTeams().stream()
                .filter(team -> seesMoneyOf(new EmployeeId(NOBODY), team))
                .map(TeamId::value)
                .toArray(UUID[]::new);
        if (teams.length > 0) {
            ways.add("c.team = any (:teams)");
            values.put("teams", teams);
        }
        return ways;
    }

    private boolean seesMoneyOf(EmployeeId owner, TeamId team) {
        return access.groupsOn(new Holding(owner, team, true)).contains(FieldGroup.MONEY);
    }

    private static String filters(GradeQuery query, Map<String, Object> values) {
        StringBuilder filters = new StringBuilder();
        query.importance().ifPresent(one -> add(filters, values, "g.importance", "importance", one.name()));
        query.level().ifPresent(one -> add(filters, values, "g.level", "level", one.name()));
        query.abc().ifPresent(one -> add(filters, values, "g.abc", "abc", one.name()));
        query.risk().ifPresent(one -> add(filters, values, "g.risk", "risk", one.name()));
        query.team().ifPresent(one -> add(filters, values, "c.team", "team", one.value()));
        query.stage().ifPresent(one -> add(filters, values, "s.stage", "stage", one));
        query.after().ifPresent(cursor -> {
            filters.append(" and (g.amount, g.card_id) < (:amount, :card)");
            values.put("amount", cursor.amount().amount());
            values.put("card", cursor.card().value());
        });
        return filters.toString();
    }

    private static void add(
            StringBuilder filters, Map<String, Object> values, String column, String name, Object value) {
        filters.append(" and ").append(column).append(" = :").append(name);
        values.put(name, value);
    }

    private static GradedLine line(ResultSet row) throws SQLException {
        return new GradedLine(
                new CardId(row.getObject("card_id", UUID.class)),
                row.getString("name"),
                new EmployeeId(row.getObject("owner", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                ClassColumns.read(row, "").orElseThrow(),
                new Wan(row.getBigDecimal("amount")),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                Optional.ofNullable(row.getString("stage")));
    }
}
