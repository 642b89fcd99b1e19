package io.kedang.credit;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is open about credit, for those who decide: finance and leaders everywhere, managers in their teams. */
@Component
@Transactional(readOnly = true)
public class FindingCredit {

    public static final int PAGE = 50;

    private static final Duration LATELY = Duration.ofDays(7);

    private static final String HOLDS = "credit_hold w join card c on c.id = w.card_id where w.ended_at is null";
    private static final String PROPOSALS = "credit_proposal w join card c on c.id = w.card_id"
            + " join ledger_account a on a.card_id = w.card_id where w.state in ('PROPOSED', 'JUDGED')";
    private static final String OVERRUNS = "credit_overrun w join card c on c.id = w.card_id where w.judged_at is null";
    private static final String REFUSED = "credit_question w join card c on c.id = w.card_id"
            + " join ledger_account a on a.card_id = w.card_id where w.answer = 'NO'";

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    FindingCredit(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Holds that stand; one more than a page when there are more. */
    public List<CreditLine<Hold>> holds(Optional<CreditCursor> after) {
        return page("w.*, c.name", HOLDS, "placed_at", after, HoldRows::read);
    }

    /** Limits that wait to be judged or decided. */
    public List<CreditLine<Proposal>> proposals(Optional<CreditCursor> after) {
        return page("w.*, c.name, a.currency", PROPOSALS, "proposed_at", after, Proposal::read);
    }

    /** Cases of shipments beyond the credit that wait to be judged. */
    public List<CreditLine<OverrunLine>> overruns(Optional<CreditCursor> after) {
        return page(
                "w.*, c.name, (select count(*) from credit_flag f where f.overrun = w.id) as shipments",
                OVERRUNS,
                "opened_at",
                after,
                row -> new OverrunLine(
                        new OverrunId(row.getObject("id", UUID.class)),
                        row.getTimestamp("opened_at").toInstant(),
                        row.getInt("shipments")));
    }

    /** Shipments that were refused. */
    public List<CreditLine<Answer>> refused(Optional<CreditCursor> after) {
        return page(
                "w.*, c.name, coalesce(c.archive_number, '') as number, a.currency, null as state",
                REFUSED,
                "asked_at",
                after,
                Questions::read);
    }

    public CreditCounts counts() {
        Map<String, Object> values = new HashMap<>();
        String reach = reach(values);
        values.put("since", Timestamp.from(clock.instant().minus(LATELY)));
        return jdbc.sql("select " + count(HOLDS, reach) + " as holds, " + count(OVERRUNS, reach) + " as overruns, "
                        + count(PROPOSALS, reach) + " as proposals, "
                        + count(REFUSED, reach + " and w.asked_at >= :since") + " as refused")
                .params(values)
                .query((row, n) -> new CreditCounts(
                        row.getInt("holds"), row.getInt("overruns"), row.getInt("proposals"), row.getInt("refused")))
                .single();
    }

    private static String count(String from, String reach) {
        return "(select count(*) from (select from " + from + " and " + reach + " limit " + CreditCounts.MOST + ") t)";
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<CreditLine<T>> page(
            String columns, String from, String at, Optional<CreditCursor> after, Reader<T> reader) {
        Map<String, Object> values = new HashMap<>();
        String where = " and " + reach(values)
                + after.map(cursor -> " and " + cursor.condition("w." + at, "w.id", values))
                        .orElse("");
        RowMapper<CreditLine<T>> line = (row, n) -> new CreditLine<>(
                new CardId(row.getObject("card_id", UUID.class)),
                row.getString("name"),
                reader.read(row),
                new CreditCursor(row.getTimestamp(at).toInstant(), row.getObject("id", UUID.class)));
        return jdbc.sql("select " + columns + " from " + from + where + " order by w." + at + " desc, w.id desc limit "
                        + (PAGE + 1))
                .params(values)
                .query(line)
                .list();
    }

    /** As a condition on cards {@code c}; its values are put into the map. */
    private String reach(Map<String, Object> values) {
        access.require(Permission.DECIDE_CREDIT);
        Actor actor = access.actor();
        if (actor.has(Role.FINANCE) || actor.has(Role.LEADER)) {
            return "true";
        }
        values.put("teams", actor.managedTeams().stream().map(TeamId::value).toArray(UUID[]::new));
        return "c.team = any(:teams)";
    }
}
