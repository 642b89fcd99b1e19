package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deputies who wrote on cards for those who hold them: what they wrote is their own work too, for four eyes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DeputyWriters {

    private final JdbcClient jdbc;
    private final Access access;

    DeputyWriters(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Notes the deputy who acts, if one does. @param revision that the draft is to become */
    void note(CardId card, int revision) {
        access.currentActor().flatMap(Actor::by).ifPresent(deputy -> jdbc.sql("""
                        insert into card_written_for (card_id, revision, deputy) values (?, ?, ?)
                        on conflict do nothing""")
                .params(card.value(), revision, deputy.value())
                .update());
    }

    /** All who wrote, for its holder, on what the latest revision grew out of since one was signed before it. */
    public Set<EmployeeId> of(CardId card) {
        return jdbc
                .sql("select deputy from card_deputy_writer where card_id = ?")
                .param(card.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(EmployeeId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
