package io.kedang.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of batches of tasks. */
@Component
class BatchRows {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    BatchRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Notes what is to be done.
     *
     * @return false when the person has ordered it before: then nothing is to be done
     * @throws TaskRefused when someone else has used the id
     */
    @Transactional
    boolean begin(UUID id, EmployeeId person, BatchOrder order) {
        int begun = jdbc.sql("insert into task_batch (id, person, action) values (?, ?, ?) on conflict do nothing")
                .params(id, person.value(), order.action())
                .update();
        if (begun == 0) {
            if (!isOf(id, person)) {
                throw TaskRefused.notFound();
            }
            return false;
        }
        jdbc.sql("""
                        insert into task_batch_row (batch, position, task_id)
                        select :batch, position, task from unnest(:tasks) with ordinality as given (task, position)""")
                .param("batch", id)
                .param("tasks", order.tasks().stream().map(TaskId::value).toArray(String[]::new))
                .update();
        return true;
    }

    private boolean isOf(UUID id, EmployeeId person) {
        return jdbc.sql("select exists (select from task_batch where id = ? and person = ?)")
                .params(id, person.value())
                .query(Boolean.class)
                .single();
    }

    /** In the transaction that does it. */
    void done(UUID batch, TaskId task) {
        jdbc.sql("update task_batch_row set outcome = 'DONE', known = true where batch = ? and task_id = ?")
                .params(batch, task.value())
                .update();
    }

    void refused(UUID batch, TaskId task, Refusal why) {
        // who lacks the right to act was refused before anyone asked whether the task is theirs to see
        boolean known = why.kind() != Refusal.Kind.NOT_FOUND && why.kind() != Refusal.Kind.FORBIDDEN;
        refused(batch, task, known, why.messageKey(), write(why.arguments()));
    }

    /** Something else went wrong than a refusal. @param known whether the person may know of the task */
    void failed(UUID batch, TaskId task, boolean known) {
        refused(batch, task, known, "worklist.bulk.failed", "[]");
    }

    private void refused(UUID batch, TaskId task, boolean known, String key, String said) {
        jdbc.sql("""
                        update task_batch_row set outcome = 'REFUSED', known = ?, said_key = ?, said = cast(? as jsonb)
                        where batch = ? and task_id = ?""").params(known, key, said, batch, task.value()).update();
    }

    void end(UUID id) {
        jdbc.sql("update task_batch set ended_at = clock_timestamp() where id = ?")
                .param(id)
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Batch> find(UUID id, EmployeeId person) {
        return jdbc.sql("select id, action, ended_at from task_batch where id = ? and person = ?")
                .params(id, person.value())
                .query((row, number) ->
                        new Batch(id, row.getString("action"), row.getObject("ended_at") != null, rows(id)))
                .optional();
    }

    private List<BatchRow> rows(UUID id) {
        return jdbc.sql("""
                        select r.task_id, r.outcome, r.said_key, r.said, w.title, w.process_key, w.step,
                            w.ended_at is null as open
                        from task_batch_row r left join work_item w on w.task_id = r.task_id and r.known
                        where r.batch = ? order by r.position""").param(id).query(this::row).list();
    }

    private BatchRow row(ResultSet row, int number) throws SQLException {
        boolean known = row.getString("step") != null;
        return new BatchRow(
                new TaskId(row.getString("task_id")),
                Objects.requireNonNullElse(row.getString("title"), ""),
                known ? "process." + row.getString("process_key") + "." + row.getString("step") : "",
                known && row.getBoolean("open"),
                BatchRow.Outcome.valueOf(row.getString("outcome")),
                Objects.requireNonNullElse(row.getString("said_key"), ""),
                read(row.getString("said")));
    }

    private String write(List<Object> said) {
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the arguments of a refusal are texts and numbers", e);
        }
    }

    private List<Object> read(@Nullable String said) {
        try {
            return said == null ? List.of() : List.of(json.readValue(said, Object[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by this class", e);
        }
    }

    /** Forgets what nobody looks at any more: batches of more than a week ago. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "P1D")
    @Transactional
    void forgetOldOnes() {
        jdbc.sql("delete from task_batch where begun_at < clock_timestamp() - interval '7 days'")
                .update();
    }
}
