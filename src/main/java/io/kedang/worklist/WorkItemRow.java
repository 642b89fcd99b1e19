package io.kedang.worklist;

import io.kedang.access.Role;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.SubjectId;
import io.kedang.shared.TeamId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How rows of the table {@code work_item} are read. */
final class WorkItemRow {

    /** For every select that is read here; the first and the sort columns are relied on by name. */
    static final String COLUMNS = """
            task_id, process_key, step, form_key, subject, card, title, team, candidate_group, excluded, excluded_deputies, assignee, \
            created_at, due_at, ended_at, ended_by, acted_by, outcome, \
            reminded_at, escalated_at, escalated_to""";

    private WorkItemRow() {}

    static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                task(row, number),
                person(row, "excluded"),
                persons(row, "excluded_deputies"),
                instant(row, "ended_at"),
                doneBy(row),
                lateness(row));
    }

    static OpenTask task(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                new TaskId(row.getString("task_id")),
                row.getString("process_key"),
                row.getString("step"),
                row.getString("form_key"),
                new SubjectId(row.getObject("subject", UUID.class)),
                Optional.ofNullable(row.getObject("card", UUID.class)).map(CardId::new),
                row.getString("title"),
                new TeamId(row.getObject("team", UUID.class)),
                Optional.ofNullable(row.getString("candidate_group")),
                person(row, "assignee"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"));
    }

    static Step step(ResultSet row, int number) throws SQLException {
        OpenTask task = task(row, number);
        return new Step(
                task.id(),
                task.processKey(),
                task.step(),
                task.subject(),
                task.assignee(),
                task.group(),
                task.createdAt(),
                task.dueAt(),
                instant(row, "ended_at"),
                doneBy(row),
                "DONE".equals(row.getString("outcome")) ? person(row, "acted_by") : Optional.empty(),
                lateness(row));
    }

    private static Lateness lateness(ResultSet row) throws SQLException {
        return new Lateness(
                instant(row, "reminded_at"),
                instant(row, "escalated_at"),
                Optional.ofNullable(row.getString("escalated_to")).map(Role::valueOf));
    }

    private static Optional<EmployeeId> doneBy(ResultSet row) throws SQLException {
        return "DONE".equals(row.getString("outcome")) ? person(row, "ended_by") : Optional.empty();
    }

    private static Set<EmployeeId> persons(ResultSet row, String column) throws SQLException {
        Array ids = row.getArray(column);
        return ids == null
                ? Set.of()
                : Arrays.stream((UUID[]) ids.getArray()).map(EmployeeId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Infinity is how "never" is stored, so that it sorts last. */
    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .filter(at -> !at.equals(OffsetDateTime.MAX))
                .map(OffsetDateTime::toInstant);
    }

    private static Optional<EmployeeId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(EmployeeId::new);
    }
}
