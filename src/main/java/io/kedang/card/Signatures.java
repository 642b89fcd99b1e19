package io.kedang.card;

import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The signatures under cards: added, never changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Signatures {

    private final JdbcClient jdbc;

    Signatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Revision revision, Actor by, Role role, Instant now) {
        jdbc.sql("""
                        insert into card_signature
                            (id, card_id, revision_id, signed_by, signed_name, acted_by, acted_name, role, signed_at, digest)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        revision.card().value(),
                        revision.id(),
                        by.id().value(),
                        by.name(),
                        by.by().map(EmployeeId::value).orElse(null),
                        by.deputy().map(Actor.Deputy::name).orElse(null),
                        role.name(),
                        Timestamp.from(now),
                        revision.digest().bytes())
                .update();
    }

    /** All signatures under the card, oldest first. */
    public List<Signature> of(CardId card) {
        return jdbc.sql("""
                        select r.number, s.signed_by, s.signed_name, s.acted_by, s.acted_name, s.role, s.signed_at, s.digest
                        from card_signature s join card_revision r on r.id = s.revision_id
                        where s.card_id = ? order by s.signed_at""")
                .param(card.value())
                .query((row, n) -> new Signature(
                        row.getInt("number"),
                        new EmployeeId(row.getObject("signed_by", UUID.class)),
                        row.getString("signed_name"),
                        deputy(row),
                        Role.valueOf(row.getString("role")),
                        row.getTimestamp("signed_at").toInstant(),
                        new Digest(row.getBytes("digest"))))
                .list();
    }

    private static Optional<Actor.Deputy> deputy(ResultSet row) throws SQLException {
        UUID deputy = row.getObject("acted_by", UUID.class);
        return deputy == null
                ? Optional.empty()
                : Optional.of(new Actor.Deputy(new EmployeeId(deputy), row.getString("acted_name")));
    }
}
