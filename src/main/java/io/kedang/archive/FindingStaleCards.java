package io.kedang.archive;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.access.Sight;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finding the archived cards that are stale, within the reach of the person who looks; the stalest first. */
@Component
public class FindingStaleCards {

    private static final String COLUMNS = """
            select c.id, c.name, c.archive_number, c.state, c.owner, c.team, c.outlet, c.changed_at, f.stale_from
            from card_freshness f join card c on c.id = f.card_id where f.archived and f.stale_from <= :today""";

    private static final String PAGE = " limit " + (FindingCards.PAGE + 1);

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    FindingStaleCards(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** At most {@link FindingCards#PAGE} lines and one more, which tells that there is a next page. */
    @Transactional(readOnly = true)
    public List<StaleCard> find(StaleQuery query) {
        access.require(Permission.READ_CARDS);
        Map<String, Object> values = new HashMap<>(Map.of("today", LocalDate.now(clock)));
        String sql = sql(query, values);
        return sql.isEmpty()
                ? List.of()
                : jdbc.sql(sql)
                        .params(values)
                        .query((row, n) ->
                                new StaleCard(FindingCards.line(row), row.getObject("stale_from", LocalDate.class)))
                        .list();
    }

    /** Each way to reach a card by itself: each is served in order by an index of its own. */
    String sql(StaleQuery query, Map<String, Object> values) {
        String filter = filter(query, values);
        List<String> ways = ways(access.sight(), values);
        if (ways.isEmpty()) {
            return "";
        }
        String parts = ways.stream()
                .map(way -> "(" + COLUMNS + way + filter + " order by f.stale_from, f.card_id" + PAGE + ")")
                .collect(Collectors.joining(" union "));
        return "select * from (" + parts + ") found order by stale_from, id" + PAGE;
    }

    /** All of these are archived. */
    private static List<String> ways(Sight sight, Map<String, Object> values) {
        if (sight.all() || sight.archived()) {
            return List.of("");
        }
        List<String> ways = new ArrayList<>();
        if (sight.own()) {
            ways.add(" and f.owner = :me");
            values.put("me", sight.owner().value());
        }
        int number = 0;
        for (TeamId team : sight.teams()) {
            String name = "team" + number++;
            ways.add(" and f.team = :" + name);
            values.put(name, team.value());
        }
        return ways;
    }

    private static String filter(StaleQuery query, Map<String, Object> values) {
        StringBuilder filter = new StringBuilder();
        if (!query.text().isBlank()) {
            filter.append(" and c.grams @> kedang_grams(:text) and position(kedang_normal(:text) in c.needle) > 0");
            values.put("text", query.text());
        }
        query.team().ifPresent(team -> {
            filter.append(" and f.team = :team");
            values.put("team", team.value());
        });
        query.outlet().ifPresent(outlet -> {
            filter.append(" and c.outlet = :outlet");
            values.put("outlet", outlet);
        });
        query.after().ifPresent(cursor -> {
            filter.append(" and (f.stale_from, f.card_id) > (:since, :after)");
            values.put("since", cursor.since());
            values.put("after", cursor.id().value());
        });
        return filter.toString();
    }
}
