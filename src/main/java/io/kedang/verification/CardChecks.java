package io.kedang.verification;

import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.verification.CheckedCard.Finding;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The monthly checks of one card: what was found last, and whether it waits in one. For who sees the card. */
@Component
public class CardChecks {

    private final JdbcClient jdbc;

    CardChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param last what was found last; empty while nobody has checked it
     * @param open whether it waits in a check that is going on
     */
    public record CardCheck(Optional<Finding> last, boolean open) {}

    /** Empty for a card that is not archived: it is not checked. */
    @Transactional(readOnly = true)
    public Optional<CardCheck> of(CardSummary card) {
        return card.state() == CardState.ARCHIVED
                ? Optional.of(new CardCheck(last(card), isOpen(card)))
                : Optional.empty();
    }

    private Optional<Finding> last(CardSummary card) {
        return jdbc.sql("""
                        select * from check_row where card_id = ? and answer is not null
                        order by answered_at desc limit 1""")
                .param(card.id().value())
                .query((row, n) -> CheckRows.finding(row))
                .optional();
    }

    private boolean isOpen(CardSummary card) {
        return jdbc.sql("""
                        select exists (
                            select from monthly_check m join check_row r on r.check_id = m.id
                            where m.keeper = :holder and m.ended_at is null and r.card_id = :card
                                and r.answer is null)""")
                .param("holder", card.holding().owner().value())
                .param("card", card.id().value())
                .query(Boolean.class)
                .single();
    }
}
