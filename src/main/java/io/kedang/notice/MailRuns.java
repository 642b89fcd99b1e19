package io.kedang.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code mail_run}, a single row. */
@Component
class MailRuns {

    private final JdbcClient jdbc;

    MailRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cause why the last one failed; null when none did */
    @Transactional
    void note(boolean sent, @Nullable String cause) {
        jdbc.sql("""
                        insert into mail_run as last (looked_at, sent_at, failed_at, cause)
                        select now, case when :sent then now end, case when :failed then now end, :cause
                        from clock_timestamp() as now
                        on conflict (one_row) do update set
                            looked_at = excluded.looked_at,
                            sent_at = coalesce(excluded.sent_at, last.sent_at),
                            failed_at = coalesce(excluded.failed_at, last.failed_at),
                            cause = case when :failed then excluded.cause else last.cause end""")
                .param("sent", sent)
                .param("failed", cause != null)
                .param("cause", cause == null ? null : MailRows.shortened(cause))
                .update();
    }

    Optional<MailRun> last() {
        return jdbc.sql("select looked_at, sent_at, failed_at, coalesce(cause, '') as cause from mail_run")
                .query((row, number) -> new MailRun(
                        instant(row, "looked_at").orElseThrow(),
                        instant(row, "sent_at"),
                        instant(row, "failed_at"),
                        row.getString("cause")))
                .optional();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
