package io.kedang.receivables;

import io.kedang.ledger.Standings;
import io.kedang.shared.CardId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the process asks of a case: how it goes on, and what becomes of it when a day has come. Nobody acts then. */
@Component
@Transactional
public class CaseRoute {

    private final ReceivableCaseRecords records;
    private final Standings standings;
    private final ArrearsNow arrears;
    private final CaseMoves moves;

    CaseRoute(ReceivableCaseRecords records, Standings standings, ArrearsNow arrears, CaseMoves moves) {
        this.records = records;
        this.standings = standings;
        this.arrears = arrears;
        this.moves = moves;
    }

    /** The way out of the model's gateway. */
    @Transactional(readOnly = true)
    public String next(CaseId id) {
        return records.findById(id.value())
                .orElseThrow(ReceivablesRefused::notFound)
                .step()
                .next();
    }

    /** The day has come that was waited for: of a letter, a promise, a hold, or more time. */
    public void dayPassed(CaseId id) {
        CardId card = records.card(id.value()).map(CardId::new).orElseThrow(ReceivablesRefused::notFound);
        standings.hold(card);
        ReceivableCase about = records.findForUpdate(id.value()).orElseThrow(ReceivablesRefused::notFound);
        moves.dayPassed(about, arrears.of(card));
        records.save(about);
        records.flush();
    }
}
