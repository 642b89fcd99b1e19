package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which revisions a person has had before the eyes, whole, to decide on them. */
@Component
public class OpenedRevisions {

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    OpenedRevisions(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Notes that the person at the keyboard has the revision on the screen now; what a deputy reads, the deputy has read. */
    @Transactional
    public void note(Revision revision) {
        jdbc.sql("""
                        insert into revision_seen (person, revision, seen_at) values (?, ?, ?)
                        on conflict (person, revision) do update set seen_at = excluded.seen_at""")
                .params(person(), revision.id(), Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * The cards whose latest revision the person who acts has opened, in one query; a card that was opened at an
     * earlier revision only is not among them. Not limited to the person's reach, for lists that are.
     */
    @Transactional(readOnly = true)
    public Map<CardId, Opened> latest(Collection<CardId> cards) {
        return jdbc
                .sql("""
                        select c.id, r.digest, s.seen_at
                        from card c
                        join card_revision r on r.card_id = c.id and r.number = c.revision
                        join revision_seen s on s.revision = r.id and s.person = :person
                        where c.id = any(:cards)""")
                .param("person", person())
                .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new CardId(row.getObject("id", UUID.class)),
                        new Opened(
                                new Digest(row.getBytes("digest")),
                                row.getTimestamp("seen_at").toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private UUID person() {
        return access.actor().self().value();
    }

    /**
     * The latest revision of a card, as it was opened.
     *
     * @param at when last
     */
    public record Opened(Digest digest, Instant at) {}
}
