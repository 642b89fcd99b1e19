package io.kedang.risk;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finding watches and reports within the reach of the person who looks; the latest first. */
@Component
@Transactional(readOnly = true)
public class FindingWatches {

    /** Lines of a page. */
    public static final int PAGE = 30;

    private static final String OPEN = "w.state in ('RAISED', 'WATCHED', 'ENDING')";

    private static final String FIGURES = """
            (select v.trend from risk_visit v where v.watch = f.id and v.done_at is not null
             order by v.visited_on desc, v.done_at desc limit 1) as trend,
            (select count(*) from risk_visit v where v.watch = f.id and v.done_at is not null) as findings,
            (select count(*) from risk_duty d where d.watch = f.id
                and d.done_at is null and d.dropped_at is null) as duties_open,
            (select count(*) from risk_duty d where d.watch = f.id
                and d.done_at is null and d.dropped_at is null and d.due_on < :today) as duties_late,
            (select count(*) from risk_criterion k where k.watch = f.id) as criteria,
            (select count(*) from risk_criterion k where k.watch = f.id and k.met_at is not null) as criteria_met
            """;

    private final JdbcClient jdbc;
    private final ReachOfWatches reach;
    private final Access access;
    private final Clock clock;

    FindingWatches(JdbcClient jdbc, ReachOfWatches reach, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.access = access;
        this.clock = clock;
    }

    /** At most {@link #PAGE} lines and one more, which tells that there is a next page. */
    public List<WatchLine> find(WatchQuery query) {
        access.require(Permission.RAISE_RISKS);
        Map<String, Object> values = new HashMap<>(Map.of("today", LocalDate.now(clock)));
        List<String> conditions = conditions(query, values);
        return jdbc.sql("select f.*, " + FIGURES + """
                        from (select w.*, c.name, c.owner, c.team from risk_watch w join card c on c.id = w.card_id
                              where """ + " " + String.join(" and ", conditions)
                        + " order by w.raised_at desc, w.id desc limit " + (PAGE + 1) + ") f"
                        + " order by f.raised_at desc, f.id desc")
                .params(values)
                .query((row, n) -> line(row))
                .list();
    }

    private List<String> conditions(WatchQuery query, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of(reach.condition(values)));
        conditions.add(query.state()
                .map(state -> {
                    values.put("state", state.name());
                    return "w.state = :state";
                })
                .orElse(OPEN));
        query.reason().ifPresent(reason -> {
            conditions.add("w.reason = :reason");
            values.put("reason", reason.name());
        });
        query.team().ifPresent(team -> {
            conditions.add("c.team = :team");
            values.put("team", team.value());
        });
        query.after().ifPresent(cursor -> {
            conditions.add("(w.raised_at, w.id) < (:at, :id)");
            values.put("at", Timestamp.from(cursor.at()));
            values.put("id", cursor.id());
        });
        return conditions;
    }

    /** What the managers reported, the latest first; at most {@link #PAGE} and one more. */
    public List<ReportLine> reports(Optional<WatchCursor> after) {
        access.require(Permission.READ_REPORTS);
        Map<String, Object> values = new HashMap<>();
        String condition = reach.condition(values);
        if (after.isPresent()) {
            condition += " and (r.reported_at, r.id) < (:at, :id)";
            values.put("at", Timestamp.from(after.get().at()));
            values.put("id", after.get().id());
        }
        return jdbc.sql("select r.*, w.card_id, w.reason, w.state, c.name, c.team from risk_report r"
                        + " join risk_watch w on w.id = r.watch join card c on c.id = w.card_id where " + condition
                        + " order by r.reported_at desc, r.id desc limit " + (PAGE + 1))
                .params(values)
                .query((row, n) -> report(row))
                .list();
    }

    /** In numbers, within reach. */
    public OpenWatches open() {
        access.require(Permission.RAISE_RISKS);
        Map<String, Object> values = new HashMap<>(Map.of("today", LocalDate.now(clock)));
        String condition = reach.condition(values);
        return jdbc.sql("""
                        select count(*) filter (where w.state = 'RAISED') as undecided,
                            count(*) filter (where w.state = 'WATCHED') as watched,
                            count(*) filter (where w.state = 'ENDING') as ending,
                            count(*) filter (where w.state = 'WATCHED' and w.next_report_on is null) as reports,
                            count(*) filter (where exists (select from risk_duty d where d.watch = w.id
                                and d.done_at is null and d.dropped_at is null and d.due_on < :today)) as late
                        from risk_watch w join card c on c.id = w.card_id where """ + " " + OPEN + " and " + condition)
                .params(values)
                .query((row, n) -> new OpenWatches(
                        row.getInt("undecided"),
                        row.getInt("watched"),
                        row.getInt("ending"),
                        row.getInt("late"),
                        row.getInt("reports")))
                .single();
    }

    /** The open duties of the person who acts, the soonest first. */
    public List<MyDuty> myDuties(int atMost) {
        access.require(Permission.RAISE_RISKS);
        Map<String, Object> values =
                new HashMap<>(Map.of("person", access.actor().id().value()));
        return jdbc.sql("""
                        select d.what, d.due_on, d.watch, c.name from risk_duty d
                            join risk_watch w on w.id = d.watch join card c on c.id = w.card_id
                        where d.person = :person and d.done_at is null and d.dropped_at is null and
                        """ + reach.condition(values) + " order by d.due_on, d.id limit :most")
                .params(values)
                .param("most", atMost)
                .query((row, n) -> new MyDuty(
                        new WatchId(row.getObject("watch", UUID.class)),
                        row.getString("name"),
                        row.getString("what"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** A duty as its holder's home page shows it. */
    public record MyDuty(WatchId watch, String customer, String what, LocalDate dueOn) {}

    private static WatchLine line(ResultSet row) throws SQLException {
        return new WatchLine(
                new WatchId(row.getObject("id", UUID.class)),
                new CardId(row.getObject("card_id", UUID.class)),
                row.getString("name"),
                new EmployeeId(row.getObject("owner", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                RiskReason.valueOf(row.getString("reason")),
                WatchState.valueOf(row.getString("state")),
                row.getTimestamp("raised_at").toInstant(),
                Optional.ofNullable(row.getObject("next_report_on", LocalDate.class)),
                WatchReports.figures(row));
    }

    private static ReportLine report(ResultSet row) throws SQLException {
        return new ReportLine(
                row.getObject("id", UUID.class),
                new WatchId(row.getObject("watch", UUID.class)),
                new CardId(row.getObject("card_id", UUID.class)),
                row.getString("name"),
                new TeamId(row.getObject("team", UUID.class)),
                RiskReason.valueOf(row.getString("reason")),
                WatchState.valueOf(row.getString("state")),
                WatchReports.read(row));
    }
}
