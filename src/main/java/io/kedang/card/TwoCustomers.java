package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.CardId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pairs of cards that were found to be of two customers, though they are alike. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TwoCustomers {

    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    TwoCustomers(JdbcClient jdbc, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Remembers that two cards are of two customers, so that the pair is not asked about again for the same cause. A
     * licence that both have is told all the same.
     *
     * @param alikeBy what made them look like one
     * @param reason in the words of the person who acts; kept in the clear
     */
    public void remember(CardId card, CardId other, Collection<Like.By> alikeBy, String reason) {
        for (Like.By by : alikeBy) {
            if (by != Like.By.LICENCE) {
                jdbc.sql("""
                                insert into card_not_same (one, other, alike_by, reason, decided_by, decided_at)
                                values (least(:a, :b), greatest(:a, :b), :by, :reason, :person, :now)
                                on conflict do nothing""")
                        .param("a", card.value())
                        .param("b", other.value())
                        .param("by", by.name())
                        .param("reason", reason)
                        .param("person", access.actor().self().value())
                        .param("now", Timestamp.from(clock.instant()))
                        .update();
            }
        }
        audit.record(Audited.FOUND_NOT_THE_SAME, Subject.card(card), Map.of("other", other.toString()));
    }
}
