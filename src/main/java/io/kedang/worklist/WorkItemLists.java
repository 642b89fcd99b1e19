package io.kedang.worklist;

import io.kedang.access.Access;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lists of open tasks and counts them; each question is one statement that indexes serve. */
@Component
class WorkItemLists {

    private static final String NEVER = "infinity";

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    WorkItemLists(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** @param atMost the rows of a page, and one more to know whether there is another */
    List<WorkItem> page(Candidacy candidacy, TaskQuery query, int atMost) {
        return page(candidacy, Scope.of(query.view(), candidacy, access), query, atMost);
    }

    /** Own tasks and free ones of own groups, soonest due first. */
    List<WorkItem> next(Candidacy candidacy, int atMost) {
        List<Scope> scopes = new ArrayList<>(Scope.of(TaskView.MINE, candidacy, access));
        scopes.addAll(Scope.of(TaskView.GROUPS, candidacy, access));
        return page(candidacy, scopes, TaskQuery.of(TaskView.MINE), atMost);
    }

    private List<WorkItem> page(Candidacy candidacy, List<Scope> scopes, TaskQuery query, int atMost) {
        return scopes.isEmpty()
                ? List.of()
                : read(candidacy, scopes, new Reading(query, WorkItemRow.COLUMNS, false, atMost))
                        .query(WorkItemRow::item)
                        .list();
    }

    /**
     * The tasks nearest to a place in the list, among those that the person can work on.
     *
     * @param query its {@code after} is the place
     * @param backwards those before the place, the nearest first
     */
    List<TaskId> beside(Candidacy candidacy, TaskQuery query, boolean backwards, int atMost) {
        List<Scope> scopes = Scope.workable(query.view(), candidacy, access);
        String columns = "task_id, " + query.order().column();
        return scopes.isEmpty()
                ? List.of()
                : read(candidacy, scopes, new Reading(query, columns, backwards, atMost))
                        .query((row, number) -> new TaskId(row.getString("task_id")))
                        .list();
    }

    private JdbcClient.StatementSpec read(Candidacy candidacy, List<Scope> scopes, Reading reading) {
        TaskQuery query = reading.query();
        Map<String, Object> values = values(candidacy, scopes);
        values.put("most", reading.atMost());
        String source = source(query, values);
        String filter = filter(reading, values);
        String order = reading.order();
        String parts = scopes.stream()
                .map(scope -> "(select " + reading.columns() + " from " + source + " where ended_at is null and "
                        + scope.predicate() + filter + " order by " + order + " limit :most)")
                .collect(Collectors.joining(" union "));
        return jdbc.sql(found(query) + "select * from (" + parts + ") merged order by " + order + " limit :most")
                .params(values);
    }

    /** How a list is read. @param backwards from the place towards the beginning */
    private record Reading(TaskQuery query, String columns, boolean backwards, int atMost) {

        String order() {
            String direction = backwards ? " desc" : "";
            return query.order().column() + direction + ", task_id" + direction;
        }
    }

    WorkCounters counters(Candidacy candidacy) {
        Map<String, Object> values = new HashMap<>();
        values.put("now", WorkItems.at(clock.instant()));
        String columns = List.of(TaskView.values()).stream()
                .map(view -> count(view, candidacy, values) + " as " + view.word())
                .collect(Collectors.joining(", "));
        return jdbc.sql("select " + columns)
                .params(values)
                .query((row, number) -> new WorkCounters(
                        new Count(row.getInt("mine")),
                        new Count(row.getInt("groups")),
                        new Count(row.getInt("team")),
                        new Count(row.getInt("overdue"))))
                .single();
    }

    private String count(TaskView view, Candidacy candidacy, Map<String, Object> values) {
        List<Scope> scopes = Scope.of(view, candidacy, access);
        if (scopes.isEmpty()) {
            return "0";
        }
        values.putAll(values(candidacy, scopes));
        String late = view == TaskView.OVERDUE ? " and due_at < :now" : "";
        String parts = scopes.stream()
                .map(scope -> "(select task_id from work_item where ended_at is null and " + scope.predicate() + late
                        + " limit " + Count.LIMIT + ")")
                .collect(Collectors.joining(" union "));
        return "(select count(*) from (select 1 from (" + parts + ") each_once limit " + Count.LIMIT + ") counted)";
    }

    List<StepLoad> load(Candidacy candidacy) {
        List<Scope> scopes = Scope.of(TaskView.TEAM, candidacy, access);
        if (scopes.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = values(candidacy, scopes);
        values.put("now", WorkItems.at(clock.instant()));
        String anyOf = scopes.stream().map(Scope::predicate).collect(Collectors.joining(" or "));
        return jdbc.sql("""
                        select process_key, step, count(*) as open, count(*) filter (where due_at < :now) as late
                        from work_item where ended_at is null and (""" + anyOf + """
                        ) group by process_key, step order by process_key, step""")
                .params(values)
                .query((row, number) -> new StepLoad(
                        row.getString("process_key"), row.getString("step"), row.getInt("open"), row.getInt("late")))
                .list();
    }

    private static Map<String, Object> values(Candidacy candidacy, List<Scope> scopes) {
        Map<String, Object> values = new HashMap<>();
        values.put("me", candidacy.actor().id().value());
        values.put(
                "persons",
                candidacy.actor().persons().stream().map(EmployeeId::value).toArray(UUID[]::new));
        scopes.forEach(scope -> values.putAll(scope.parameters()));
        return values;
    }

    /** A search by name is answered by the grams first: walking the list in order could walk all of it. */
    private static String found(TaskQuery query) {
        return query.text().isEmpty() ? "" : """
                with found as materialized (
                    select * from work_item
                    where ended_at is null and title_grams @> kedang_grams(:text)
                        and position(kedang_normal(:text) in kedang_normal(title)) > 0)
                """;
    }

    private static String source(TaskQuery query, Map<String, Object> values) {
        query.text().ifPresent(text -> values.put("text", text));
        return query.text().isEmpty() ? "work_item" : "found";
    }

    private String filter(Reading reading, Map<String, Object> values) {
        TaskQuery query = reading.query();
        StringBuilder filter = new StringBuilder();
        query.step().ifPresent(step -> {
            int dot = step.indexOf('.');
            values.put("process", step.substring(0, Math.max(dot, 0)));
            values.put("step", step.substring(dot + 1));
            filter.append(" and process_key = :process and step = :step");
        });
        filter.append(due(query, values));
        after(query).ifPresent(cursor -> {
            boolean text = query.order() == TaskOrder.TITLE;
            values.put("afterValue", cursor.value());
            values.put("afterId", cursor.id().value());
            filter.append(" and (")
                    .append(query.order().column())
                    .append(", task_id) ")
                    .append(reading.backwards() ? "<" : ">")
                    .append(" (");
            filter.append(text ? ":afterValue" : "cast(:afterValue as timestamptz)")
                    .append(", :afterId)");
        });
        return filter.toString();
    }

    private String due(TaskQuery query, Map<String, Object> values) {
        LocalDate today = LocalDate.now(clock);
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return (query.view() == TaskView.OVERDUE ? due(values, "late", Instant.MIN, clock.instant()) : "")
                + switch (query.due()) {
                    case ANY -> "";
                    case OVERDUE -> due(values, "due", Instant.MIN, clock.instant());
                    case TODAY -> due(values, "due", start(today), start(today.plusDays(1)));
                    case WEEK -> due(values, "due", start(today), start(sunday.plusDays(1)));
                };
    }

    private static String due(Map<String, Object> values, String name, Instant from, Instant to) {
        values.put(name + "To", WorkItems.at(to));
        if (from.equals(Instant.MIN)) {
            return " and due_at < :" + name + "To";
        }
        values.put(name + "From", WorkItems.at(from));
        return " and due_at >= :" + name + "From and due_at < :" + name + "To";
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** The cursor, if its value is one of the kind that the list is sorted by. */
    private static Optional<TaskCursor> after(TaskQuery query) {
        return query.after()
                .filter(cursor ->
                        query.order() == TaskOrder.TITLE || cursor.value().equals(NEVER) || isMoment(cursor.value()));
    }

    /** As {@link #cursor} writes it, and of a year that the database knows. */
    private static boolean isMoment(String value) {
        try {
            int year = OffsetDateTime.parse(value).getYear();
            return year >= 1 && year < 10_000 && Instant.parse(value).toString().equals(value);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Where a page ends that ends with this task. */
    static TaskCursor cursor(OpenTask last, TaskOrder order) {
        String value =
                switch (order) {
                    case DUE -> last.dueAt().map(Instant::toString).orElse(NEVER);
                    case CREATED -> last.createdAt().toString();
                    case TITLE -> last.title();
                };
        return new TaskCursor(value, last.id());
    }
}
