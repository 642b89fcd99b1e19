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

/**
 * Who wrote on cards beside those who hold them: their deputies, and who held the card before. What they wrote is their
 * own work too, for four eyes.
 */
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
        access.currentActor().flatMap(Actor::by).ifPresent(deputy -> note(card, revision, deputy));
    }

    /** Notes who held the card so far. @param revision that the draft is to become */
    void noteFormer(CardId card, int revision, EmployeeId holder) {
        note(card, revision, holder);
    }

    private void note(CardId card, int revision, EmployeeId person) {
        jdbc.sql("""
                        insert into card_written_for (card_id, revision, deputy) values (?, ?, ?)
                        on conflict do nothing""").params(card.value(), revision, person.value()).update();
    }

    /** All who wrote, beside its holder, on what the latest revision grew out of since one was signed before it. */
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
