package io.kedang.visit;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists and figures of visits. */
@Component
class VisitLists {

    /** Counting stops here. */
    private static final int MOST = 1000;

    private static final String FROM = " from visit v join card c on c.id = v.card where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Visit> page(VisitScope scope, VisitQuery query, int atMost) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        String sql = "select v.*, c.name as customer" + FROM + scope.predicate() + state(query.view(), parameters)
                + (query.view().isOfWaiting() ? waiting(query, parameters) : done(query, parameters));
        parameters.put("most", atMost);
        return jdbc.sql(sql + " limit :most")
                .params(parameters)
                .query(VisitRow::visit)
                .list();
    }

    private String state(VisitView view, Map<String, Object> parameters) {
        return switch (view) {
            case OVERDUE -> {
                parameters.put("today", LocalDate.now(clock));
                yield " and v.state = 'PLANNED' and v.due_on < :today";
            }
            case PLANNED -> " and v.state = 'PLANNED'";
            case DONE -> " and v.state <> 'PLANNED'";
            case TO_COLLATE -> " and v.state <> 'PLANNED' and v.state = 'HANDED_IN'";
            case COLLATED -> " and v.state <> 'PLANNED' and v.state = 'COLLATED'";
        };
    }

    private static String waiting(VisitQuery query, Map<String, Object> parameters) {
        String after = query.after()
                .map(cursor -> {
                    parameters.put("day", cursor.day());
                    parameters.put("id", cursor.id());
                    return " and (v.due_on, v.id) > (:day, :id)";
                })
                .orElse("");
        return after + " order by v.due_on, v.id";
    }

    private String done(VisitQuery query, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder(within(query.period(), parameters));
        query.atMost().ifPresent(most -> {
            parameters.put("satisfaction", most);
            sql.append(" and v.satisfaction <= :satisfaction");
        });
        if (query.complained()) {
            sql.append(" and v.complained");
        }
        query.after().ifPresent(cursor -> {
            parameters.put("at", Timestamp.from(cursor.at()));
            parameters.put("id", cursor.id());
            sql.append(" and (v.handed_in_at, v.id) < (:at, :id)");
        });
        return sql + " order by v.handed_in_at desc, v.id desc";
    }

    private String within(VisitQuery.Period period, Map<String, Object> parameters) {
        parameters.put("from", start(period.from()));
        parameters.put("to", start(period.to().plusDays(1)));
        return " and v.handed_in_at >= :from and v.handed_in_at < :to";
    }

    private Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    /** What was handed in within the period, and what is overdue now within the other scope. */
    VisitFigures figures(VisitScope scope, VisitQuery.Period period, VisitScope overdue) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        String sql = "select count(*) as visits, round(avg(v.satisfaction), 1) as satisfaction,"
                + " count(*) filter (where v.complained) as complaints" + FROM + scope.predicate()
                + " and v.state <> 'PLANNED'" + within(period, parameters);
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, n) -> new VisitFigures(
                        row.getInt("visits"),
                        Optional.ofNullable(row.getBigDecimal("satisfaction")).map(BigDecimal::toPlainString),
                        row.getInt("complaints"),
                        count(overdue, VisitView.OVERDUE)))
                .single();
    }

    /** How many; counting stops at {@value #MOST}. */
    int count(VisitScope scope, VisitView view) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        String sql = "select count(*) from (select 1" + FROM + scope.predicate() + state(view, parameters) + " limit "
                + MOST + ") counted";
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }
}
