package io.kedang.receivables;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import io.kedang.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finding cases within the reach of the person who looks: as a list, and as a board with a column for each stage. */
@Component
@Transactional(readOnly = true)
public class FindingCases {

    /** Lines of a page. */
    public static final int PAGE = 30;

    /** Cases in a column of the board. */
    public static final int COLUMN = 12;

    private static final String FROM = """
            select r.*, c.name, c.owner, c.team from receivables_case r join card c on c.id = r.card_id where """ + " ";

    private final JdbcClient jdbc;
    private final ReachOfCases reach;
    private final Access access;

    FindingCases(JdbcClient jdbc, ReachOfCases reach, Access access) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.access = access;
    }

    public CaseLines find(CaseQuery query) {
        access.require(Permission.FOLLOW_RECEIVABLES);
        Map<String, Object> values = new HashMap<>();
        List<CaseLine> found = jdbc.sql(FROM + String.join(" and ", conditions(query, values)) + order(query))
                .params(values)
                .query((row, n) -> line(row))
                .list();
        List<CaseLine> page = found.subList(0, Math.min(PAGE, found.size()));
        return new CaseLines(
                List.copyOf(page),
                found.size() > PAGE ? Optional.of(page.get(PAGE - 1).cursor()) : Optional.empty());
    }

    private static String order(CaseQuery query) {
        String by = query.ended() ? "r.ended_on desc, r.id desc" : "r.oldest_due_on, r.id";
        return " order by " + by + " limit " + (PAGE + 1);
    }

    private List<String> conditions(CaseQuery query, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(
                List.of(reach.condition(values), query.ended() ? "r.ended_at is not null" : "r.ended_at is null"));
        query.stage().ifPresent(stage -> {
            conditions.add("r.stage = :stage");
            values.put("stage", stage.name());
        });
        query.team().ifPresent(team -> {
            conditions.add("c.team = :team");
            values.put("team", team.value());
        });
        if (!query.text().isBlank()) {
            conditions.add("position(kedang_normal(:text) in kedang_normal(c.name)) > 0");
            values.put("text", query.text());
        }
        if (query.broken()) {
            conditions.add("r.broken > 0");
        }
        query.after().ifPresent(cursor -> {
            conditions.add(
                    query.ended() ? "(r.ended_on, r.id) < (:day, :id)" : "(r.oldest_due_on, r.id) > (:day, :id)");
            values.put("day", cursor.day());
            values.put("id", cursor.id());
        });
        return conditions;
    }

    /** The open cases, a column for each stage; of each the oldest arrears. */
    public List<CaseColumn> board(Optional<TeamId> team) {
        access.require(Permission.FOLLOW_RECEIVABLES);
        Map<Stage, List<Sum>> sums = sums(team);
        return Arrays.stream(Stage.values())
                .map(stage -> column(stage, sums.getOrDefault(stage, List.of()), team))
                .toList();
    }

    private CaseColumn column(Stage stage, List<Sum> sums, Optional<TeamId> team) {
        int count = sums.stream().mapToInt(Sum::count).sum();
        List<CaseLine> lines = count == 0
                ? List.of()
                : find(new CaseQuery(false, Optional.of(stage), team, "", false, Optional.empty()))
                        .lines();
        return new CaseColumn(
                stage,
                count,
                sums.stream().map(Sum::overdue).toList(),
                lines.subList(0, Math.min(COLUMN, lines.size())));
    }

    private record Sum(Stage stage, int count, Money overdue) {}

    private Map<Stage, List<Sum>> sums(Optional<TeamId> team) {
        Map<String, Object> values = new HashMap<>();
        String condition = reach.condition(values);
        if (team.isPresent()) {
            condition += " and c.team = :team";
            values.put("team", team.get().value());
        }
        Map<Stage, List<Sum>> sums = new EnumMap<>(Stage.class);
        jdbc.sql("""
                        select r.stage, r.currency, count(*) as open, sum(r.overdue) as overdue
                        from receivables_case r join card c on c.id = r.card_id where r.ended_at is null and """ + " " + condition + " group by r.stage, r.currency order by r.currency")
                .params(values)
                .query((row, n) -> new Sum(Stage.valueOf(row.getString("stage")), row.getInt("open"), money(row)))
                .list()
                .forEach(sum -> sums.computeIfAbsent(sum.stage(), none -> new ArrayList<>())
                        .add(sum));
        return sums;
    }

    /** Of the customers whom the person who acts holds, the oldest arrears first. */
    public List<CaseLine> mine(int atMost) {
        access.require(Permission.FOLLOW_RECEIVABLES);
        Map<String, Object> values = new HashMap<>();
        String condition = reach.condition(values);
        return jdbc.sql(FROM + "r.ended_at is null and c.owner = :me and " + condition
                        + " order by r.oldest_due_on, r.id limit :most")
                .param("me", access.actor().id().value())
                .param("most", atMost)
                .params(values)
                .query((row, n) -> line(row))
                .list();
    }

    static Money money(ResultSet row) throws SQLException {
        return new Money(row.getBigDecimal("overdue"), Currency.getInstance(row.getString("currency")));
    }

    private static CaseLine line(ResultSet row) throws SQLException {
        return new CaseLine(
                new CaseId(row.getObject("id", UUID.class)),
                new CardId(row.getObject("card_id", UUID.class)),
                row.getString("name"),
                new EmployeeId(row.getObject("owner", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                Stage.valueOf(row.getString("stage")),
                CaseStep.valueOf(row.getString("step")),
                money(row),
                row.getObject("oldest_due_on", LocalDate.class),
                Optional.ofNullable(row.getObject("awaited", LocalDate.class)),
                row.getInt("broken"),
                row.getObject("opened_on", LocalDate.class),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
    }
}
