package io.kedang.workflow;

import io.kedang.shared.SubjectId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcProcessLinks implements ProcessLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcProcessLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(String kind, SubjectId subject, String discriminator, String processInstanceId) {
        int opened = jdbc.sql("""
                        insert into process_link (kind, subject, discriminator, process_instance_id, started_at)
                        values (:kind, :subject, :discriminator, :instance, :now)
                        on conflict (kind, subject, discriminator) where ended_at is null do nothing""")
                .param("kind", kind)
                .param("subject", subject.value())
                .param("discriminator", discriminator)
                .param("instance", processInstanceId)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (opened == 0) {
            throw WorkflowRefused.alreadyOpen();
        }
    }

    /** Called by the engine when an instance ends in whatever way. */
    void end(String processInstanceId) {
        jdbc.sql("update process_link set ended_at = :now where process_instance_id = :instance and ended_at is null")
                .param("instance", processInstanceId)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
