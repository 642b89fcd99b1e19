package io.kedang.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what became of the schedulers' runs, for operators. Begin and end are written in transactions of their own, so
 * that a run that failed or was cut off is seen too.
 */
@Component
public class SchedulerRuns {

    /** Of each scheduler; enough to see a pattern. */
    private static final int KEPT = 20;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    SchedulerRuns(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Does the work and keeps when and with what result.
     *
     * @param scheduler its name, such as {@code daily-digest}
     * @param work returns what it did, in a few words that name no customer; its exception is passed on
     */
    public void run(String scheduler, Supplier<String> work) {
        long id = apart.execute(status -> begin(scheduler));
        try {
            String done = work.get();
            apart.executeWithoutResult(status -> end(id, false, done));
        } catch (RuntimeException | Error failure) {
            apart.executeWithoutResult(
                    status -> end(id, true, failure.getClass().getSimpleName()));
            throw failure;
        }
    }

    /** The latest runs of each scheduler, the newest first. @param atMost of each */
    public List<SchedulerRun> latest(int atMost) {
        return jdbc.sql("""
                        select scheduler, started_at, ended_at, failed, detail
                        from (select *, row_number() over (partition by scheduler order by id desc) as place
                              from scheduler_run) numbered
                        where place <= ? order by scheduler, id desc""")
                .param(Math.min(atMost, KEPT))
                .query(SchedulerRuns::run)
                .list();
    }

    private long begin(String scheduler) {
        jdbc.sql("""
                        delete from scheduler_run where scheduler = :scheduler and id <= (
                            select id from scheduler_run where scheduler = :scheduler
                            order by id desc offset :kept limit 1)""").param("scheduler", scheduler).param("kept", KEPT - 1).update();
        return jdbc.sql("insert into scheduler_run (scheduler) values (?) returning id")
                .param(scheduler)
                .query(Long.class)
                .single();
    }

    private void end(long id, boolean failed, String detail) {
        jdbc.sql("update scheduler_run set ended_at = clock_timestamp(), failed = ?, detail = ? where id = ?")
                .params(failed, detail, id)
                .update();
    }

    private static SchedulerRun run(ResultSet row, int number) throws SQLException {
        return new SchedulerRun(
                row.getString("scheduler"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("failed"),
                row.getString("detail"));
    }
}
