package io.kedang.archive;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.access.Sight;
import io.kedang.card.CardState;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finding cards in the archive, within the reach of the person who looks; last changed first. */
@Component
public class FindingCards {

    /** Lines of a page. */
    public static final int PAGE = 50;

    private static final String COLUMNS =
            "select id, name, archive_number, state, owner, team, outlet, changed_at from card where ";

    private static final String ORDER = " order by changed_at desc, id desc limit " + (PAGE + 1);

    private final JdbcClient jdbc;
    private final Access access;

    FindingCards(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** At most {@link #PAGE} lines and one more, which tells that there is a next page. */
    @Transactional(readOnly = true)
    public List<CardLine> find(CardQuery query) {
        access.require(Permission.READ_CARDS);
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        filters(query, conditions, values);
        List<String> ways = ways(access.sight(), values);
        if (ways.isEmpty()) {
            return List.of();
        }
        String filter = conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
        String parts = ways.stream()
                .map(way -> "(" + COLUMNS + way + filter + ORDER + ")")
                .collect(Collectors.joining(" union "));
        return jdbc.sql("select * from (" + parts + ") found" + ORDER)
                .params(values)
                .query((row, n) -> line(row))
                .list();
    }

    /**
     * The one scope specification as SQL, each way to reach a card by itself: own, of a team, archived, or all. Each is
     * served in order by an index of its own; joined by "or" none would be.
     */
    private static List<String> ways(Sight sight, Map<String, Object> values) {
        if (sight.all()) {
            return List.of("true");
        }
        List<String> ways = new ArrayList<>();
        if (sight.own()) {
            ways.add("owner = :me");
            values.put("me", sight.owner().value());
        }
        int number = 0;
        for (TeamId team : sight.teams()) {
            String name = "team" + number++;
            ways.add("team = :" + name);
            values.put(name, team.value());
        }
        if (sight.archived()) {
            ways.add("state = 'ARCHIVED'");
        }
        return ways;
    }

    private static void filters(CardQuery query, List<String> conditions, Map<String, Object> values) {
        if (!query.text().isBlank()) {
            conditions.add("grams @> kedang_grams(:text) and position(kedang_normal(:text) in needle) > 0");
            values.put("text", query.text());
        }
        query.state().ifPresent(state -> {
            conditions.add("state = :state");
            values.put("state", state.name());
        });
        if (query.state().isEmpty()) {
            conditions.add("state <> 'DISCARDED'");
        }
        query.team().ifPresent(team -> {
            conditions.add("team = :team");
            values.put("team", team.value());
        });
        query.outlet().ifPresent(outlet -> {
            conditions.add("outlet = :outlet");
            values.put("outlet", outlet);
        });
        query.after().ifPresent(cursor -> {
            conditions.add("(changed_at, id) < (:at, :id)");
            values.put("at", Timestamp.from(cursor.changedAt()));
            values.put("id", cursor.id().value());
        });
    }

    static CardLine line(ResultSet row) throws SQLException {
        return new CardLine(
                new CardId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getString("archive_number")),
                CardState.valueOf(row.getString("state")),
                new EmployeeId(row.getObject("owner", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                Optional.ofNullable(row.getString("outlet")),
                row.getTimestamp("changed_at").toInstant());
    }
}
