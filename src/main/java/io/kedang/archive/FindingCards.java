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
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        reach(access.sight(), conditions, values);
        filters(query, conditions, values);
        return jdbc.sql(COLUMNS + String.join(" and ", conditions) + " order by changed_at desc, id desc limit "
                        + (PAGE + 1))
                .params(values)
                .query((row, n) -> line(row))
                .list();
    }

    /** The one scope specification as SQL: own, team, archived or all, joined by "or". */
    private static void reach(Sight sight, List<String> conditions, Map<String, Object> values) {
        if (sight.all()) {
            conditions.add("true");
            return;
        }
        List<String> ways = new ArrayList<>();
        if (sight.own()) {
            ways.add("owner = :me");
            values.put("me", sight.owner().value());
        }
        if (!sight.teams().isEmpty()) {
            ways.add("team = any(:teams)");
            values.put("teams", sight.teams().stream().map(TeamId::value).toArray(UUID[]::new));
        }
        if (sight.archived()) {
            ways.add("state = 'ARCHIVED'");
        }
        conditions.add(ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")");
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

    private static CardLine line(ResultSet row) throws SQLException {
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
