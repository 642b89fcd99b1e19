package io.kedang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kedang.access.Access;
import io.kedang.access.Actor;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the record of looks, changes, signatures and refusals. Rows are only ever added: the database refuses
 * the application anything else. Where a deputy acts, the row names both persons. The time is the database's own, never the injected clock, so that moving the
 * demonstration's clock leaves the record true.
 */
@Component
public class Audit {

    private final JdbcClient jdbc;
    private final Access access;
    private final ObjectMapper json;

    Audit(JdbcClient jdbc, Access access, ObjectMapper json) {
        this.jdbc = jdbc;
        this.access = access;
        this.json = json;
    }

    /** Records, in the caller's transaction, what the person who acts has done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Audited what, Subject subject) {
        record(what, subject, Map.of());
    }

    /**
     * @param details what a reader of the record needs beyond the subject; never a secret and never a value of a
     *     sealed field group
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Audited what, Subject subject, Map<String, String> details) {
        insert(access.currentActor(), what, subject, details);
    }

    /** Records a look or a refusal in a transaction of its own, for callers that read only or are rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordApart(Audited what, Subject subject, Map<String, String> details) {
        insert(access.currentActor(), what, subject, details);
    }

    private void insert(Optional<Actor> actor, Audited what, Subject subject, Map<String, String> details) {
        jdbc.sql("""
                        insert into audit_entry
                            (actor, actor_name, acted_by, acted_name, what, subject_kind, subject_id, details)
                        values (:actor, :name, :by, :byName, :what, :kind, :id, cast(:details as jsonb))""")
                .param("actor", actor.map(a -> a.id().value()).orElse(null))
                .param("name", actor.map(Actor::name).orElse(null))
                .param("by", actor.flatMap(Actor::by).map(by -> by.value()).orElse(null))
                .param(
                        "byName",
                        actor.flatMap(Actor::deputy).map(Actor.Deputy::name).orElse(null))
                .param("what", what.name())
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("details", write(details))
                .update();
    }

    private String write(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }
}
