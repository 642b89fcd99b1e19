package io.kedang.receivables;

import io.kedang.ledger.LedgerMoves;
import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What moves in the ledger moves the case of its customer, in the same transaction: a payment that clears it ends it, a
 * part of it re-stages it, and a payment that is taken back opens it anew.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MovingCases implements LedgerMoves {

    private final ReceivableCaseRecords records;
    private final ArrearsNow arrears;
    private final Tolerances tolerances;
    private final CaseMoves moves;
    private final OpeningCases opening;
    private final FollowUpFlow flow;

    MovingCases(
            ReceivableCaseRecords records,
            ArrearsNow arrears,
            Tolerances tolerances,
            CaseMoves moves,
            OpeningCases opening,
            FollowUpFlow flow) {
        this.records = records;
        this.arrears = arrears;
        this.tolerances = tolerances;
        this.moves = moves;
        this.opening = opening;
        this.flow = flow;
    }

    @Override
    public void moved(Collection<CardId> cards) {
        List<ReceivableCase> open =
                records.findOpenForUpdate(cards.stream().map(CardId::value).toList());
        Map<CardId, CaseId> cleared = opening.cleared(cards);
        List<CardId> concerned = Stream.concat(open.stream().map(ReceivableCase::card), cleared.keySet().stream())
                .toList();
        if (concerned.isEmpty()) {
            return;
        }
        Map<CardId, Arrears> now = arrears.of(concerned);
        open.forEach(one -> look(one, Optional.ofNullable(now.get(one.card()))));
        cleared.forEach((card, last) ->
                Optional.ofNullable(now.get(card)).ifPresent(again -> opening.reopen(last, again, tolerances.now())));
    }

    private void look(ReceivableCase one, Optional<Arrears> now) {
        boolean elsewhere = moves.look(one, now);
        records.save(one);
        records.flush();
        if (elsewhere) {
            flow.standingChanged(one.id());
        }
    }
}
