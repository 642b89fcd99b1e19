package io.kedang.receivables;

import io.kedang.ledger.Standings;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the round of a day finds to do. Nobody acts then, so nobody's rights are asked. */
@Component
class DueCases {

    static final int CHUNK = 200;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Standings standings;
    private final ReceivableCaseRecords records;
    private final ArrearsNow arrears;
    private final Tolerances tolerances;
    private final OpeningCases opening;
    private final CaseMoves moves;
    private final FollowUpFlow flow;
    private final Clock clock;

    DueCases(
            JdbcClient jdbc,
            Standings standings,
            ReceivableCaseRecords records,
            ArrearsNow arrears,
            Tolerances tolerances,
            OpeningCases opening,
            CaseMoves moves,
            FollowUpFlow flow,
            Clock clock) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.records = records;
        this.arrears = arrears;
        this.tolerances = tolerances;
        this.opening = opening;
        this.moves = moves;
        this.flow = flow;
        this.clock = clock;
    }

    List<CardId> withoutCase(Collection<CardId> cards) {
        Set<CardId> with = new HashSet<>(
                jdbc.sql("select card_id from receivables_case where card_id = any(?) and ended_at is null")
                        .param(cards.stream().map(CardId::value).toArray(UUID[]::new))
                        .query((row, n) -> new CardId(row.getObject("card_id", UUID.class)))
                        .list());
        return cards.stream().filter(card -> !with.contains(card)).toList();
    }

    /** The customers of open cases at which nobody has looked today, in the order of cards; fewer than a chunk are the last. */
    List<CardId> toLookAt(Optional<CardId> after) {
        return jdbc.sql("""
                        select card_id from receivables_case
                        where ended_at is null and looked_on < ? and card_id > ? order by card_id limit ?""")
                .params(LocalDate.now(clock), after.map(CardId::value).orElse(BEFORE_ALL), CHUNK)
                .query((row, n) -> new CardId(row.getObject("card_id", UUID.class)))
                .list();
    }

    /** @return whether a case was opened */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean open(CardId card) {
        standings.hold(card);
        Optional<Arrears> now = arrears.of(card);
        if (now.isEmpty() || withoutCase(List.of(card)).isEmpty()) {
            return false;
        }
        opening.open(card, now.get(), tolerances.now());
        return true;
    }

    /** @return whether the case stands elsewhere now */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean look(CardId card) {
        standings.hold(card);
        return records.findOpenForUpdate(List.of(card.value())).stream().anyMatch(this::look);
    }

    private boolean look(ReceivableCase one) {
        one.lookedAt(LocalDate.now(clock));
        boolean elsewhere = moves.look(one, arrears.of(one.card()));
        records.save(one);
        records.flush();
        if (elsewhere) {
            flow.standingChanged(one.id());
        }
        return elsewhere;
    }
}
