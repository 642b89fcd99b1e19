package io.kedang.credit;

import io.kedang.shared.CardId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the month's walk through the customers has come, and what it must know of them. */
@Component
class CreditWalk {

    private final JdbcClient jdbc;
    private final Clock clock;

    CreditWalk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next customers in the archive; none when all were visited. Others who walk wait until this one is done. */
    List<CardId> next(LocalDate month, int atMost) {
        jdbc.sql("insert into credit_round (month) values (?) on conflict do nothing")
                .param(month)
                .update();
        List<Optional<UUID>> reached = jdbc.sql(
                        "select reached from credit_round where month = ? and done_at is null for update")
                .param(month)
                .query((row, n) -> Optional.ofNullable(row.getObject("reached", UUID.class)))
                .list();
        if (reached.isEmpty()) {
            return List.of();
        }
        List<CardId> next = after(reached.get(0).orElse(new UUID(0, 0)), atMost);
        if (next.isEmpty()) {
            jdbc.sql("update credit_round set done_at = ? where month = ?")
                    .params(Timestamp.from(clock.instant()), month)
                    .update();
        } else {
            jdbc.sql("update credit_round set reached = ? where month = ?")
                    .params(next.get(next.size() - 1).value(), month)
                    .update();
        }
        return next;
    }

    private List<CardId> after(UUID reached, int atMost) {
        return jdbc.sql("""
                        select a.card_id from ledger_account a join card c on c.id = a.card_id
                        where a.card_id > ? and c.state = 'ARCHIVED' order by a.card_id limit ?""").params(reached, atMost).query(UUID.class).list().stream()
                .map(CardId::new)
                .toList();
    }

    /** Since how many days the oldest part of the debt is overdue; customers with nothing overdue are left out. */
    Map<CardId, Integer> late(Collection<CardId> cards) {
        Map<CardId, Integer> late = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("""
                        select card_id, cast(:today as date) - min(due_on) as days from ledger_item
                        where card_id = any(:cards) and side = 'DEBIT' and open > 0 and due_on < :today group by card_id""").param("today", today).param("cards", Releases.ids(cards)).query(row -> {
            late.put(new CardId(row.getObject("card_id", UUID.class)), row.getInt("days"));
        });
        return late;
    }

    /** Customers for whom nothing is proposed now. @param open whatever the direction */
    record Resting(Set<CardId> open, Set<CardId> raises, Set<CardId> cuts) {

        boolean includes(NewProposal proposal) {
            boolean raise = proposal.amount().compareTo(proposal.was()) > 0;
            return open.contains(proposal.card()) || (raise ? raises : cuts).contains(proposal.card());
        }
    }

    /**
     * Those with a proposal that is open or of a rule of this month, and those for whom the same direction was decided or
     * dismissed since.
     */
    Resting resting(Collection<CardId> cards, LocalDate since, LocalDate month) {
        Resting resting = new Resting(new HashSet<>(), new HashSet<>(), new HashSet<>());
        jdbc.sql("""
                        select card_id, state in ('PROPOSED', 'JUDGED') or month is not distinct from :month as open,
                            proposed > was as raise
                        from credit_proposal
                        where card_id = any(:cards)
                            and (state in ('PROPOSED', 'JUDGED') or month = :month
                                or coalesce(decided_at, judged_at) >= :since)""")
                .param("cards", Releases.ids(cards))
                .param("month", month)
                .param(
                        "since",
                        Timestamp.from(since.atStartOfDay(clock.getZone()).toInstant()))
                .query(row -> {
                    CardId card = new CardId(row.getObject("card_id", UUID.class));
                    Set<CardId> which = row.getBoolean("open")
                            ? resting.open()
                            : row.getBoolean("raise") ? resting.raises() : resting.cuts();
                    which.add(card);
                });
        return resting;
    }
}
